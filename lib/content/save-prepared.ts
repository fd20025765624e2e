import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { ArticleBody } from '@/lib/markdown/types'
import { writeWhole } from '@/lib/write-whole'
import { type ContentIndex, preparedBodyFile, preparedContentFile } from './prepared-content'

/** Writes the index whole: a reader sees the old one or the new one, never half of it. */
export function saveIndex(index: ContentIndex, root: string = process.cwd()): void {
  const target = preparedContentFile(root)
  mkdirSync(path.dirname(target), { recursive: true })
  writeWhole(target, JSON.stringify(index))
}

export function saveBody(slug: string, body: ArticleBody, root: string = process.cwd()): void {
  const target = preparedBodyFile(root, slug)
  mkdirSync(path.dirname(target), { recursive: true })
  writeWhole(target, JSON.stringify(body))
}

export function hasBody(slug: string, root: string = process.cwd()): boolean {
  return existsSync(preparedBodyFile(root, slug))
}

/**
 * Whether the body is the one that the index speaks of. `npm run dev` saves a body without the index
 * when nothing else of the article has changed; such a body is younger than the index.
 */
export function hasCurrentBody(slug: string, root: string = process.cwd()): boolean {
  if (!hasBody(slug, root)) return false
  const { mtimeMs } = statSync(preparedBodyFile(root, slug))
  return mtimeMs <= statSync(preparedContentFile(root)).mtimeMs
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
