import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { parseBody } from '@/lib/markdown/parse-body'
import { blocked } from './kinds/blocked'
import { loadDataFile } from './load-data-file'
import {
  type ArticleDocument,
  type Pictures,
  type PreparedArticle,
  prepareArticle,
  publishFolder,
  removeTwin,
  slugOfDocument,
  writeTwin,
} from './prepare-article'
import { buildRelated } from './related'
import { toAuthor, toCategories, toPage, toPinned, toTopic } from './reshape'
import { removeBodiesExcept, saveIndex } from './save-prepared'
import { type Documents, readDocuments } from './source'
import { type ContentIndex, loadIndex } from './store'
import type { ArticleSummary } from './types'
import { expiredArticles, type Visibility, visibleArticles } from './visibility'

/** How many related articles are kept for each; a page shows fewer. */
const RELATED = 8

export type PrepareOptions = Visibility & {
  readonly root: string
  readonly siteUrl: string
  /** Changes when the code that parses changes: what an older parser made is then not reused. */
  readonly toolsVersion: string
  /** Articles that are not published, by their paths from the project's folder: `content/articles/…` */
  readonly leftOut?: ReadonlySet<string>
}

/** One article's part of the work: all that is needed is here, so that another process can do it. */
export type ArticleTask = {
  readonly document: ArticleDocument
  /** Those of the article's folder. */
  readonly pictures: Pictures
  /** What an earlier run made of it. */
  readonly before?: ArticleSummary
}

/** Prepares articles in the order of the tasks. */
export type PrepareArticles = (tasks: readonly ArticleTask[]) => Promise<readonly PreparedArticle[]>

/** How much work it was. */
export type PrepareReport = {
  readonly articles: number
  readonly parsed: number
  readonly visible: number
}

/**
 * From contentlayer's documents to all that pages read: the index, the bodies, the published
 * pictures and the Markdown twins. Articles that have not changed are not parsed again.
 * `prepareArticles` may do its part elsewhere.
 */
export async function prepareContent(
  options: PrepareOptions,
  prepareArticles: PrepareArticles = async (tasks) => prepareTasks(tasks, options.root),
): Promise<PrepareReport> {
  const { root, toolsVersion } = options
  const documents = withoutArticles(readDocuments(root), options.leftOut)
  const pictures = await publishPictures(documents, root)
  const known = reusableArticles(root, toolsVersion)
  const tasks = documents.articles.map((document) => ({
    document,
    pictures: pictures.get(document._raw.sourceFileDir) ?? new Map(),
    before: known.get(slugOfDocument(document)),
  }))
  const prepared = await prepareArticles(tasks)
  const articles = prepared.map(({ summary }) => summary)
  saveIndex(prepareIndex(documents, articles, options), root)
  await removeBodiesExcept(new Set(articles.map((article) => article.slug)), root)
  const visible = visibleArticles(articles, options)
  await writeTwins(tasks, prepared, new Set(visible), options)
  const parsed = prepared.filter(({ references }) => references).length
  return { articles: articles.length, parsed, visible: visible.length }
}

function withoutArticles(documents: Documents, leftOut?: ReadonlySet<string>): Documents {
  if (!leftOut || leftOut.size === 0) return documents
  const articles = documents.articles.filter(({ _id }) => !leftOut.has(`content/${_id}`))
  return { ...documents, articles }
}

/** One after another, here. */
export function prepareTasks(
  tasks: readonly ArticleTask[],
  root: string,
): readonly PreparedArticle[] {
  return tasks.map(({ document, pictures, before }) =>
    prepareArticle(document, pictures, before, root),
  )
}

/**
 * The index of documents whose articles have been prepared. `related`: those of an earlier index, to
 * save the time of finding them anew.
 */
export function prepareIndex(
  documents: Documents,
  articles: readonly ArticleSummary[],
  { root, moment, preview, toolsVersion }: PrepareOptions,
  related: ContentIndex['related'] = findRelated(articles, { moment, preview }),
): ContentIndex {
  return {
    moment,
    preview,
    toolsVersion,
    articles,
    categories: toCategories(documents.categories),
    topics: documents.topics.map((topic) => toTopic(topic, parseBody(topic.body.raw))),
    authors: documents.authors.map((author) => toAuthor(author, parseBody(author.body.raw))),
    pages: documents.pages.map((page) => toPage(page, parseBody(page.body.raw))),
    pinned: toPinned(documents.pinned),
    blockedSearches: loadDataFile(root, blocked)?.words ?? [],
    related,
  }
}

/** Of expired articles too, whose pages lead on; who shows the lists leaves out what is not visible. */
function findRelated(articles: readonly ArticleSummary[], visibility: Visibility) {
  const answered = [
    ...visibleArticles(articles, visibility),
    ...expiredArticles(articles, visibility),
  ]
  return Object.fromEntries(buildRelated(answered, RELATED))
}

/** What the last run made, unless another parser made it. */
export function reusableArticles(
  root: string,
  toolsVersion: string,
): ReadonlyMap<string, ArticleSummary> {
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

async function publishPictures(
  documents: Documents,
  root: string,
): Promise<ReadonlyMap<string, Pictures>> {
  const folders = [...new Set(documents.articles.map((document) => document._raw.sourceFileDir))]
  const entries = folders.map(
    async (folder) => [folder, await publishFolder(folder, root)] as const,
  )
  return new Map(await Promise.all(entries))
}

/** Twins are written for what is new or changed; those of articles that are gone or hidden go too. */
async function writeTwins(
  tasks: readonly ArticleTask[],
  prepared: readonly PreparedArticle[],
  visible: ReadonlySet<ArticleSummary>,
  options: PrepareOptions,
): Promise<void> {
  const directory = path.join(options.root, 'public', 'articles')
  await mkdir(directory, { recursive: true })
  const written = new Set(await readdir(directory))
  for (const [index, { document, pictures }] of tasks.entries()) {
    const article = prepared[index]
    if (!article || !visible.has(article.summary)) continue
    const isCurrent = written.delete(`${article.summary.slug}.md`) && !article.references
    if (!isCurrent) await writeTwin(article, document, pictures, options)
  }
  const gone = [...written].map((name) => removeTwin(name.replace(/\.md$/, ''), options.root))
  await Promise.all(gone)
}
