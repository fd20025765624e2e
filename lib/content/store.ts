import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { ArticleBody } from '@/lib/markdown/types'
import type { ArticleSummary, Author, Category, Instant, Page, Pinned, Topic } from './types'

/**
 * The prepared content on disk, between the build step that parses Markdown and the pages that show
 * it: one index without bodies, and one file a body, so that a page reads exactly what it shows.
 */
export type ContentIndex = {
  /** The moment that decides which scheduled articles have appeared. */
  readonly moment: Instant
  /** Which parser made the bodies. */
  readonly toolsVersion: string
  /** Whether drafts and scheduled articles are shown (development and previews). */
  readonly preview: boolean
  /** Every article, drafts and scheduled ones included; use `lib/content/articles` to list them. */
  readonly articles: readonly ArticleSummary[]
  readonly categories: readonly Category[]
  readonly topics: readonly Topic[]
  readonly authors: readonly Author[]
  readonly pages: readonly Page[]
  readonly pinned: Pinned
  /** By slug, the nearest other articles, best first. */
  readonly related: Readonly<Record<string, readonly string[]>>
}

const directory = (root: string) => path.join(root, '.zhinan', 'content')
/** Where the index lies; it does not exist before the first build. */
export function preparedContentFile(root: string): string {
  return path.join(directory(root), 'index.json')
}

const bodyFile = (root: string, slug: string) =>
  path.join(directory(root), 'bodies', `${slug}.json`)

let cached: { readonly version: number; readonly index: ContentIndex } | undefined

/**
 * The prepared index; kept in memory until the file changes.
 *
 * @throws when the content has not been prepared
 */
export function loadIndex(root: string = process.cwd()): ContentIndex {
  const version = statSync(/* turbopackIgnore: true */ preparedContentFile(root)).mtimeMs
  if (cached?.version !== version) {
    cached = { version, index: readJson<ContentIndex>(preparedContentFile(root)) }
  }
  return cached.index
}

/** The body of one article. @throws when there is none of that slug */
export function loadBody(slug: string, root: string = process.cwd()): ArticleBody {
  return readJson<ArticleBody>(bodyFile(root, slug))
}

/** Writes the index whole: a reader sees the old one or the new one, never half of it. */
export function saveIndex(index: ContentIndex, root: string = process.cwd()): void {
  const target = preparedContentFile(root)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(`${target}.new`, JSON.stringify(index))
  renameSync(`${target}.new`, target)
}

export function saveBody(slug: string, body: ArticleBody, root: string = process.cwd()): void {
  const target = bodyFile(root, slug)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, JSON.stringify(body))
}

export function hasBody(slug: string, root: string = process.cwd()): boolean {
  return existsSync(bodyFile(root, slug))
}

/**
 * Whether the body is the one that the index speaks of. `npm run dev` saves a body without the index
 * when nothing else of the article has changed; such a body is younger than the index.
 */
export function hasCurrentBody(slug: string, root: string = process.cwd()): boolean {
  if (!hasBody(slug, root)) return false
  const { mtimeMs } = statSync(bodyFile(root, slug))
  return mtimeMs <= statSync(preparedContentFile(root)).mtimeMs
}

export function removeBody(slug: string, root: string = process.cwd()): void {
  rmSync(bodyFile(root, slug), { force: true })
}

/** Forgets the bodies of articles that are gone. */
export async function removeBodiesExcept(
  slugs: ReadonlySet<string>,
  root: string = process.cwd(),
): Promise<void> {
  const folder = path.dirname(bodyFile(root, 'any'))
  const gone = (await readdir(folder)).filter((file) => !slugs.has(path.parse(file).name))
  await Promise.all(gone.map((file) => rm(path.join(folder, file))))
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as T
}
