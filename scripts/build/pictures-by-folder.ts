import { createHash } from 'node:crypto'
import { baseName, folderOf } from '@/lib/checks/content-file'
import type { Image } from '@/lib/content/types'
import type { KeptFile } from './read-file'

/** The pictures that can be shown, by their folder and there by their names. */
export function picturesByFolder(
  files: Iterable<Pick<KeptFile, 'path' | 'image'>>,
): ReadonlyMap<string, ReadonlyMap<string, Image>> {
  const folders = new Map<string, Map<string, Image>>()
  for (const { path, image } of files) {
    if (!image) continue
    const pictures = folders.get(folderOf(path)) ?? new Map<string, Image>()
    folders.set(folderOf(path), pictures.set(baseName(path), image))
  }
  return folders
}

/** Another one when any of the pictures is another. */
export function keyOfPictures(pictures: ReadonlyMap<string, Image>): string {
  return createHash('sha256')
    .update(JSON.stringify([...pictures].sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64')
}
