import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Article, Author, Categories, Page, Pinned, Topic } from 'contentlayer/generated'
import type { ContentDocument } from './read-document'

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

/** The same of documents that were read one by one; a data file that is missing counts as empty. */
export function documentsOf(all: Iterable<ContentDocument>): Documents {
  const documents = [...all]
  const ofType = (type: string) => documents.filter(({ documentType }) => documentType === type)
  const typed = {
    articles: ofType('Article'),
    authors: ofType('Author'),
    topics: ofType('Topic'),
    pages: ofType('Page'),
    categories: ofType('Categories')[0] ?? { categories: [] },
    pinned: ofType('Pinned')[0] ?? {},
  }
  // Each was read with the schema of its type, from which contentlayer generates these types.
  return typed as unknown as Documents
}
