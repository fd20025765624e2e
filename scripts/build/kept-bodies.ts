import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { preparedBodyFile } from '@/lib/content/prepared-content'
import type { ArticleBody } from '@/lib/markdown/types'

/** A body that was written: what is in it, and by what its file is known. */
export type KeptBody = { readonly bodyHash: string; readonly bodyStamp: string }

/** Where a body waits until the check has passed: pages must not show it before. */
const waitingFile = (root: string, slug: string) =>
  path.join(root, '.zhinan', 'bodies', `${slug}.json`)

/** Writes the body of an article beside those that pages read. */
export function keepBody(root: string, slug: string, body: ArticleBody): KeptBody {
  const file = waitingFile(root, slug)
  const text = JSON.stringify(body)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  const bodyHash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return { bodyHash, bodyStamp: stampOf(file) ?? '' }
}

/** Whether the body is there still; `npm run dev` may have put another in its place. */
export function hasKeptBody(root: string, slug: string, { bodyStamp }: KeptBody): boolean {
  return (
    stampOf(preparedBodyFile(root, slug)) === bodyStamp ||
    stampOf(waitingFile(root, slug)) === bodyStamp
  )
}

/** Puts the body where pages read it, unless it lies there; returns whether it had to. */
export function publishBody(root: string, slug: string, { bodyStamp }: KeptBody): boolean {
  const target = preparedBodyFile(root, slug)
  if (stampOf(target) === bodyStamp) return false
  // A site that is being served may share the file that was there: another takes its place.
  mkdirSync(path.dirname(target), { recursive: true })
  renameSync(waitingFile(root, slug), target)
  return true
}

function stampOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats && `${stats.size}:${stats.mtimeMs}`
}
