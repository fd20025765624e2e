import { createHash } from 'node:crypto'
import type { Root } from 'mdast'
import { parseBody, withLineFeeds } from '@/lib/markdown/parse-body'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'
import { collectReferences, type Reference } from '@/lib/markdown/references'
import type { ArticleBody } from '@/lib/markdown/types'
import { firstPicture, toArticleSummary } from './reshape'
import type { Documents } from './source'
import type { ArticleSummary, Image } from './types'

export type ArticleDocument = Documents['articles'][number]

/** Pictures of one folder by file name. */
export type Pictures = ReadonlyMap<string, Image>

/** What pages and lists show of an article whose body has been parsed. */
export type MadeArticle = {
  readonly summary: ArticleSummary
  readonly references: readonly Reference[]
  readonly body: ArticleBody
}

/** A body's tree, when it has been parsed already, and where in the parsed text the body starts. */
export type ParsedText = { readonly tree: Root; readonly start: number }

/**
 * Makes of one article what pages and lists show. `parsed` is used up.
 *
 * @throws Error in Chinese, when the front matter does not fit or the Markdown cannot be parsed
 */
export function makeArticle(
  document: ArticleDocument,
  pictures: Pictures,
  parsed?: ParsedText,
): MadeArticle {
  const { raw } = document.body
  // Line ends of another system would stand in the tree.
  const isUsable = parsed && !raw.includes('\r')
  const tree = isUsable ? parsed.tree : parseMarkdown(withLineFeeds(raw))
  const references = collectReferences(tree).map((each) =>
    moved(each, isUsable ? -parsed.start : 0),
  )
  const body = parseBody(tree, { resolveImage: (src) => pictures.get(src) })
  const cover = (document.cover && pictures.get(document.cover)) || firstPicture(body)
  const contentHash = contentHashOf(document, pictures)
  return { summary: toArticleSummary(document, { body, contentHash, cover }), references, body }
}

function moved(reference: Reference, by: number): Reference {
  if (by === 0) return reference
  const shift = (span: Reference['span']) => span && { start: span.start + by, end: span.end + by }
  return {
    ...reference,
    span: shift(reference.span),
    destination: shift(reference.destination),
  }
}

/** Changes exactly when the file or a picture that it may show changes. */
export function contentHashOf(
  { _id, _raw, documentType, body, ...front }: ArticleDocument,
  pictures: Pictures,
): string {
  const used = [...pictures].filter(([name]) => body.raw.includes(name) || front.cover === name)
  return createHash('sha256')
    .update(JSON.stringify([front, body.raw, used]))
    .digest('hex')
    .slice(0, 16)
}
