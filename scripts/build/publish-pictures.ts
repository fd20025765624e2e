import { readdirSync } from 'node:fs'
import path from 'node:path'
import { mediaNames, publishPicture } from '@/lib/content/media'
import type { KeptFile } from './read-file'

/** Makes the copies that pages show of pictures, as far as they are not there. */
export async function publishPictures(root: string, files: Iterable<KeptFile>): Promise<void> {
  const mediaDir = path.join(root, 'public', 'media')
  const there = new Set(readNames(mediaDir))
  for (const { path: file, image } of files) {
    if (!image || mediaNames(image).every((name) => there.has(name))) continue
    await publishPicture(path.join(root, file), mediaDir)
  }
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Nothing was ever published.
    return []
  }
}
