import { createHash } from 'node:crypto'
import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Root } from 'mdast'
import { aiLabel } from '@/lib/ai-label'
import { formatDateTime } from '@/lib/date'
import { pictureName } from '@/lib/markdown/addresses'
import { parseBody, withLineFeeds } from '@/lib/markdown/parse-body'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'
import { collectReferences, type Reference } from '@/lib/markdown/references'
import { absoluteMarkdown, markdownTwin } from '@/lib/markdown/to-markdown'
import type { ArticleBody } from '@/lib/markdown/types'
import { absoluteUrl, articleUrl } from '@/lib/url'
import { slugOfDocument } from './computed'
import { publishPicture } from './media'
import { PICTURE_EXTENSIONS } from './picture-extensions'
import { firstPicture, toArticleSummary } from './reshape'
import { hasCurrentBody, saveBody } from './save-prepared'
import type { Documents } from './source'
import type { ArticleSummary, Image } from './types'

export type ArticleDocument = Documents['articles'][number]

/** Pictures of one folder by file name. */
export type Pictures = ReadonlyMap<string, Image>

export type PreparedArticle = {
  readonly summary: ArticleSummary
  /** Of a body that was parsed and saved; absent where what there was is still right. */
  readonly references?: readonly Reference[]
}

/** An article whose body has been parsed. */
export type MadeArticle = Required<PreparedArticle> & { readonly body: ArticleBody }

/** A body's tree, when it has been parsed already, and where in the parsed text the body starts. */
export type ParsedText = { readonly tree: Root; readonly start: number }

/**
 * Parses one article and saves its body, unless `before` was made of the same text, front matter and
 * pictures.
 *
 * @throws Error in Chinese, when the front matter does not fit or the Markdown cannot be parsed
 */
export function prepareArticle(
  document: ArticleDocument,
  pictures: Pictures,
  before: ArticleSummary | undefined,
  root: string,
): PreparedArticle {
  const contentHash = contentHashOf(document, pictures)
  const slug = slugOfDocument(document)
  // The same text in another folder is in another category.
  const isSame =
    before?.contentHash === contentHash && before.file === `content/${document._raw.sourceFilePath}`
  if (isSame && hasCurrentBody(slug, root)) return { summary: before }
  const { body, ...prepared } = makeArticle(document, pictures)
  saveBody(slug, body, root)
  return prepared
}

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

/** Publishes the pictures that lie in one folder of `content/`; a folder that is gone has none. */
export async function publishFolder(folder: string, root: string): Promise<Pictures> {
  const directory = path.join(root, 'content', folder)
  const mediaDir = path.join(root, 'public', 'media')
  const names = (await readdir(directory).catch(() => [])).filter(isPicture)
  const images = names.map(
    async (name) => [name, await publishPicture(path.join(directory, name), mediaDir)] as const,
  )
  return new Map(await Promise.all(images))
}

export function isPicture(name: string): boolean {
  return PICTURE_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(`.${extension}`))
}

const twinFile = (root: string, slug: string) => path.join(root, 'public', 'articles', `${slug}.md`)

/**
 * `public/articles/<slug>.md`: the article for those who would rather read its source, made of its body as it
 * is written. `references` are found anew where they are not known.
 */
export async function writeTwin(
  { summary: article, references }: PreparedArticle,
  raw: string,
  pictures: Pictures,
  { root, siteUrl }: { readonly root: string; readonly siteUrl: string },
): Promise<void> {
  const body = absoluteMarkdown(
    withLineFeeds(raw),
    (url, kind) =>
      absoluteUrl(
        siteUrl,
        (kind === 'image' && pictures.get(pictureName(url) ?? '')?.src) || url,
        articleUrl(article.slug),
      ),
    references,
  )
  const twin = markdownTwin({ ...article, facts: factsOf(article) }, body)
  const target = twinFile(root, article.slug)
  // A site that is being served may share the file that was there, and keeps its own.
  await writeFile(`${target}.${process.pid}`, twin)
  await rename(`${target}.${process.pid}`, target)
}

export async function removeTwin(slug: string, root: string): Promise<void> {
  await rm(twinFile(root, slug), { force: true })
}

function factsOf({
  publishedAt,
  updatedAt,
  checkedAt,
  checkedWith,
  aiAssisted,
}: ArticleSummary): readonly string[] {
  const label = aiLabel(aiAssisted)
  return [
    `发布于 ${formatDateTime(publishedAt)}`,
    ...(updatedAt ? [`更新于 ${formatDateTime(updatedAt)}`] : []),
    checkedAt
      ? `核对于 ${checkedAt}${checkedWith ? `（${checkedWith}）` : ''}`
      : '未逐步核对，菜单可能已变',
    ...(label ? [label] : []),
  ]
}
