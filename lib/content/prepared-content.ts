import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { publicationFolder } from '@/lib/env'
import type { ArticleBody } from '@/lib/markdown/types'
import type {
  ArticleSummary,
  Author,
  Category,
  Instant,
  OldAddress,
  Page,
  Pinned,
  Topic,
} from './types'

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
  /** Words that 大家都在搜 never shows. */
  readonly blockedSearches: readonly string[]
  /** What editors wrote of old addresses; see `getRedirects`. */
  readonly oldAddresses: readonly OldAddress[]
  /** By slug, another one when the article's body is another; see `loadBody`. */
  readonly bodies: Readonly<Record<string, string>>
  /** By slug, the nearest other articles, best first. */
  readonly related: Readonly<Record<string, readonly string[]>>
}

/** Where the content lies that this process shows, or, without a publication, works on. */
function directory(root: string): string {
  // Else Turbopack takes every file below for a part of the program: a site of 1,000 articles compiled for 99 s.
  return path.join(
    publicationFolder() ?? path.join(/* turbopackIgnore: true */ root, '.zhinan'),
    'content',
  )
}

/** Where the index lies; it does not exist before the content was first prepared. */
export function preparedContentFile(root: string): string {
  return path.join(directory(root), 'index.json')
}

/** Where the body of an article lies. */
export function preparedBodyFile(root: string, slug: string): string {
  return path.join(directory(root), 'bodies', `${slug}.json`)
}

let cached: { readonly version: string; readonly index: ContentIndex } | undefined

/**
 * The prepared index; kept in memory until it is another: of a publication, which never changes, until
 * another is shown; else until the file changes.
 *
 * @throws when the content has not been prepared
 */
export function loadIndex(root: string = process.cwd()): ContentIndex {
  const shown = publicationFolder()
  // Asked twenty times for a page.
  if (shown && cached?.version === shown) return cached.index
  const file = preparedContentFile(root)
  const version = shown ?? stampOf(file)
  if (cached?.version !== version) cached = { version, index: readJson<ContentIndex>(file) }
  return cached.index
}

function stampOf(file: string): string {
  return `${file} ${statSync(/* turbopackIgnore: true */ file).mtimeMs}`
}

/** The body of one article. @throws when there is none of that slug */
export function loadBody(slug: string, root: string = process.cwd()): ArticleBody {
  return readJson<ArticleBody>(preparedBodyFile(root, slug))
}

// Without the comments the bundler takes every prepared file for a part of the program.
function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as T
}
