import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { writeWhole } from '@/lib/write-whole'
import { type ContentIndex, preparedBodyFile, preparedContentFile } from './prepared-content'

/** Writes the index whole: a reader sees the old one or the new one, never half of it. */
export function saveIndex(index: ContentIndex, root: string = process.cwd()): void {
  const target = preparedContentFile(root)
  mkdirSync(path.dirname(target), { recursive: true })
  writeWhole(target, JSON.stringify(index))
}

export function hasBody(slug: string, root: string = process.cwd()): boolean {
  return existsSync(preparedBodyFile(root, slug))
}

export function removeBody(slug: string, root: string = process.cwd()): void {
  rmSync(preparedBodyFile(root, slug), { force: true })
}

/** Forgets the bodies of articles that are gone. */
export async function removeBodiesExcept(
  slugs: ReadonlySet<string>,
  root: string = process.cwd(),
): Promise<void> {
  const folder = path.dirname(preparedBodyFile(root, 'any'))
  const gone = (await readdir(folder)).filter((file) => !slugs.has(path.parse(file).name))
  await Promise.all(gone.map((file) => rm(path.join(folder, file))))
}
