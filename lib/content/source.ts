import { readFileSync } from 'node:fs'
import path from 'node:path'
import type {
  Article,
  Author,
  Categories,
  DocumentTypes,
  Page,
  Pinned,
  Topic,
} from 'contentlayer/generated'

/** Everything contentlayer made of `content/`, as it is on disk; see `reshape` for our own types. */
export type Documents = {
  readonly articles: readonly Article[]
  readonly authors: readonly Author[]
  readonly topics: readonly Topic[]
  readonly pages: readonly Page[]
  readonly categories?: Categories
  readonly pinned?: Pinned
}

export type { Article, Author, Page, Topic }

/** One content file: its front matter, its place and its body, as contentlayer's types say. */
export type ContentDocument = DocumentTypes

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
  const ofType = <Type extends ContentDocument['documentType']>(type: Type) =>
    documents.filter((document) => isOfType(document, type))
  return {
    articles: ofType('Article'),
    authors: ofType('Author'),
    topics: ofType('Topic'),
    pages: ofType('Page'),
    categories: ofType('Categories')[0],
    pinned: ofType('Pinned')[0],
  }
}

/** Whether a document is one of contentlayer's type. */
export function isOfType<Type extends ContentDocument['documentType']>(
  document: ContentDocument,
  type: Type,
): document is Extract<ContentDocument, { documentType: Type }> {
  return document.documentType === type
}
