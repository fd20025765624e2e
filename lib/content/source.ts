import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Article, Author, Categories, Page, Pinned, Topic } from 'contentlayer/generated'

/** Everything contentlayer made of `content/`, as it is on disk; see `reshape` for our own types. */
export type Documents = {
  readonly articles: readonly Article[]
  readonly authors: readonly Author[]
  readonly topics: readonly Topic[]
  readonly pages: readonly Page[]
  readonly categories: Categories
  readonly pinned: Pinned
}

export type { Article, Author, Page, Topic }

/**
 * Reads contentlayer's output. Its own `index.mjs` imports one module a document, which takes
 * gigabytes at ten thousand; the collections beside it hold the same in one file a type.
 *
 * @throws when contentlayer has not run yet
 */
export function readDocuments(root: string = process.cwd()): Documents {
  const read = (type: string) =>
    JSON.parse(
      readFileSync(path.join(root, '.contentlayer', 'generated', type, '_index.json'), 'utf8'),
    )
  return {
    articles: read('Article'),
    authors: read('Author'),
    topics: read('Topic'),
    pages: read('Page'),
    categories: read('Categories'),
    pinned: read('Pinned'),
  }
}
