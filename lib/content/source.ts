import type {
  Article,
  Author,
  Categories,
  DocumentTypes,
  Page,
  Pinned,
  Topic,
} from 'contentlayer/generated'

/** Everything in `content/`, in contentlayer's types; see `reshape` for our own. */
export type Documents = {
  readonly articles: readonly Article[]
  readonly authors: readonly Author[]
  readonly topics: readonly Topic[]
  readonly pages: readonly Page[]
  readonly categories?: Categories
  readonly pinned?: Pinned
}

/** One content file: its front matter, its place and its body, as contentlayer's types say. */
export type ContentDocument = DocumentTypes

/** Documents by their types; a data file that is missing counts as empty. */
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
