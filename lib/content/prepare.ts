import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { formatDateTime } from '@/lib/date'
import { pictureName } from '@/lib/markdown/addresses'
import { parseBody } from '@/lib/markdown/parse-body'
import { absoluteMarkdown, markdownTwin } from '@/lib/markdown/to-markdown'
import { absoluteUrl, articleUrl } from '@/lib/url'
import { loadBlockedSearches } from './blocked-searches'
import { PICTURE_EXTENSIONS, publishPicture } from './media'
import { buildRelated } from './related'
import {
  firstPicture,
  toArticleSummary,
  toAuthor,
  toCategories,
  toPage,
  toPinned,
  toTopic,
} from './reshape'
import { hasBody, removeBodiesExcept, saveBody, saveIndex } from './save-prepared'
import { type Documents, readDocuments } from './source'
import { type ContentIndex, loadIndex } from './store'
import type { ArticleSummary, Image } from './types'
import { expiredArticles, type Visibility, visibleArticles } from './visibility'

/** How many related articles are kept for each; a page shows fewer. */
const RELATED = 8

type ArticleDocument = Documents['articles'][number]

/** Pictures of one folder by file name. */
type Pictures = ReadonlyMap<string, Image>

export type PrepareOptions = Visibility & {
  readonly root: string
  readonly siteUrl: string
  /** Changes when the code that parses changes: what an older parser made is then not reused. */
  readonly toolsVersion: string
}

/** How much work it was. */
export type PrepareReport = {
  readonly articles: number
  readonly parsed: number
  readonly visible: number
}

/**
 * From contentlayer's documents to all that pages read: the index, the bodies, the published
 * pictures and the Markdown twins. Articles that have not changed are not parsed again.
 */
export async function prepareContent(options: PrepareOptions): Promise<PrepareReport> {
  const { root, moment, preview, toolsVersion } = options
  const documents = readDocuments(root)
  const pictures = await publishPictures(documents, root)
  const known = reusable(root, toolsVersion)
  const changed = new Set<string>()
  const articles = documents.articles.map((document) => {
    const folder = pictures.get(document._raw.sourceFileDir) ?? new Map()
    const revision = revisionOf(document, folder)
    const slug = document._raw.sourceFileName.replace(/\.md$/, '')
    const before = known.get(slug)
    if (before?.revision === revision && hasBody(slug, root)) return before
    changed.add(slug)
    const body = parseBody(document.body.raw, { resolveImage: (src) => folder.get(src) })
    saveBody(slug, body, root)
    const cover = (document.cover && folder.get(document.cover)) || firstPicture(body)
    return toArticleSummary(document, { body, revision, cover })
  })
  const visible = visibleArticles(articles, options)
  const expired = expiredArticles(articles, options)
  saveIndex(
    {
      ...buildIndex(documents, articles, [...visible, ...expired], root),
      moment,
      preview,
      toolsVersion,
    },
    root,
  )
  await removeBodiesExcept(new Set(articles.map((article) => article.slug)), root)
  await writeTwins(documents, visible, pictures, changed, options)
  return { articles: articles.length, parsed: changed.size, visible: visible.length }
}

function buildIndex(
  documents: Documents,
  articles: readonly ArticleSummary[],
  related: readonly ArticleSummary[],
  root: string,
): Omit<ContentIndex, 'moment' | 'preview' | 'toolsVersion'> {
  return {
    articles,
    categories: toCategories(documents.categories),
    topics: documents.topics.map((topic) => toTopic(topic, parseBody(topic.body.raw))),
    authors: documents.authors.map((author) => toAuthor(author, parseBody(author.body.raw))),
    pages: documents.pages.map((page) => toPage(page, parseBody(page.body.raw))),
    pinned: toPinned(documents.pinned),
    blockedSearches: loadBlockedSearches(root),
    related: Object.fromEntries(buildRelated(related, RELATED)),
  }
}

function reusable(root: string, toolsVersion: string): ReadonlyMap<string, ArticleSummary> {
  const before = tryLoadIndex(root)
  if (before?.toolsVersion !== toolsVersion) return new Map()
  return new Map(before.articles.map((article) => [article.slug, article]))
}

function tryLoadIndex(root: string): ContentIndex | undefined {
  try {
    return loadIndex(root)
  } catch {
    // None yet, or one that an older version wrote: everything is parsed anew.
    return undefined
  }
}

/** Changes exactly when the file or a picture that it may show changes. */
function revisionOf(
  { _id, _raw, documentType, body, ...front }: ArticleDocument,
  pictures: Pictures,
) {
  const used = [...pictures].filter(([name]) => body.raw.includes(name) || front.cover === name)
  return createHash('sha256')
    .update(JSON.stringify([front, body.raw, used]))
    .digest('hex')
    .slice(0, 16)
}

async function publishPictures(
  documents: Documents,
  root: string,
): Promise<ReadonlyMap<string, Pictures>> {
  const mediaDir = path.join(root, 'public', 'media')
  const folders = [...new Set(documents.articles.map((document) => document._raw.sourceFileDir))]
  const entries = folders.map(async (folder) => {
    const directory = path.join(root, 'content', folder)
    const names = (await readdir(directory)).filter(isPicture)
    const images = names.map(
      async (name) => [name, await publishPicture(path.join(directory, name), mediaDir)] as const,
    )
    return [folder, new Map(await Promise.all(images))] as const
  })
  return new Map(await Promise.all(entries))
}

function isPicture(name: string): boolean {
  return PICTURE_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(`.${extension}`))
}

/**
 * `public/articles/<slug>.md`: the article for those who would rather read its source. Written for
 * those that are new or changed; those of articles that are gone or hidden are removed.
 */
async function writeTwins(
  documents: Documents,
  visible: readonly ArticleSummary[],
  pictures: ReadonlyMap<string, Pictures>,
  changed: ReadonlySet<string>,
  { root, siteUrl }: PrepareOptions,
): Promise<void> {
  const directory = path.join(root, 'public', 'articles')
  await mkdir(directory, { recursive: true })
  const written = new Set(await readdir(directory))
  const sources = new Map(
    documents.articles.map((each) => [`content/${each._raw.sourceFilePath}`, each]),
  )
  for (const article of visible) {
    const name = `${article.slug}.md`
    const document = sources.get(article.file)
    const isCurrent = written.delete(name) && !changed.has(article.slug)
    if (isCurrent || !document) continue
    const folder = pictures.get(document._raw.sourceFileDir)
    const page = absoluteUrl(siteUrl, articleUrl(article.slug))
    const body = absoluteMarkdown(document.body.raw, (url, kind) =>
      absoluteUrl(page, (kind === 'image' && folder?.get(pictureName(url) ?? '')?.src) || url),
    )
    await writeFile(
      path.join(directory, name),
      markdownTwin({ ...article, facts: factsOf(article) }, body),
    )
  }
  await Promise.all([...written].map((name) => rm(path.join(directory, name))))
}

function factsOf({ publishedAt, updatedAt }: ArticleSummary): readonly string[] {
  return [
    `发布于 ${formatDateTime(publishedAt)}`,
    ...(updatedAt ? [`更新于 ${formatDateTime(updatedAt)}`] : []),
  ]
}
