import { kindOf } from '@/lib/checks/content-file'
import { findRelated, prepareLists, relatedBasis, type SiteLists } from '@/lib/content/prepare'
import type { ContentIndex } from '@/lib/content/prepared-content'
import { removeBodiesExcept, saveIndex } from '@/lib/content/save-prepared'
import { siteUrl } from '@/lib/content/site-url'
import { documentsOf } from '@/lib/content/source'
import type { Instant } from '@/lib/content/types'
import { visibleArticles } from '@/lib/content/visibility'
import { writeTwins } from '@/lib/content/write-twins'
import { toInstant } from '@/lib/date'
import { programVersion } from '../program.mjs'
import { checkContent } from './check-content'
import { parserVersion } from './content-fingerprint'
import { publishBody } from './kept-bodies'
import { type KeptLists, keyOf, loadLists, saveLists } from './kept-lists'
import { publishPictures } from './publish-pictures'
import type { KeptArticle, KeptFile } from './read-file'
import { type Folder, readFolder } from './read-folder'
import { twinsIn } from './twins-in'

export type UpdateOptions = {
  readonly root: string
  /** The moment that decides what has appeared. */
  readonly now: Date
  /** Whether the program is compiled meanwhile. */
  readonly isCompiling?: boolean
}

/** What an update did. */
export type ContentUpdate = {
  readonly files: number
  /** In the index: drafts and scheduled ones included. */
  readonly articles: number
  /** Articles with errors that the owner would rather leave out, by their paths from the project's folder. */
  readonly leftOut: readonly string[]
  /** Slugs of articles that were made anew; the others are as they were. */
  readonly made: readonly string[]
}

/**
 * Brings the prepared content up to date with `content/`: checks it, makes what pages read of what has changed,
 * and leaves the rest. Until the check has passed, everything stays as it was.
 *
 * @throws Error whose message is the list of problems, in Chinese, for editors
 */
export async function updateContent(options: UpdateOptions): Promise<ContentUpdate> {
  const { root, now, isCompiling } = options
  const folder = await readFolder(root, { errorsOnly: true, isMaking: true, isCompiling })
  const leftOut = await checkContent(root, folder, now)
  const articles = [...folder.known.values()]
    .filter(({ path: file }) => !leftOut.has(file))
    .flatMap((file) => articleOf(file))
  await publishPictures(root, folder.known.values())
  const made = await writeContent(root, folder, articles, toInstant(now))
  return {
    files: folder.files.length,
    articles: articles.length,
    leftOut: [...leftOut],
    made: [...made],
  }
}

type ReadArticle = { readonly path: string; readonly made: KeptArticle }

function madeSlug({ made }: ReadArticle): string {
  return made.summary.slug
}

/** @throws when the check let something pass of which no page can be made */
function articleOf({ path: file, made }: KeptFile): readonly ReadArticle[] {
  if (kindOf(file) !== 'article') return []
  if (!made) throw new Error(`${file}：这篇文章读不出来，检查却没有发现问题。请告诉维护网站的人。`)
  return [{ path: file, made }]
}

/** Returns the slugs of articles that are new there. */
async function writeContent(
  root: string,
  folder: Folder,
  articles: readonly ReadArticle[],
  moment: Instant,
): Promise<ReadonlySet<string>> {
  const version = await programVersion('scripts/build/update-content.ts')
  const before = loadLists(root)
  const visibility = { moment, preview: false }
  const sorted = articles.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const summaries = sorted.map(({ made }) => made.summary)
  const listsKey = keyOf(
    version,
    othersOf(folder).map(({ path: file, hash }) => [file, hash]),
  )
  const lists = (listsKey === before.listsKey && before.lists) || readLists(root, folder)
  const relatedKey = keyOf(version, relatedBasis(summaries, visibility))
  const related =
    (relatedKey === before.relatedKey && before.related) || findRelated(summaries, visibility)
  const twinsKey = keyOf(version, siteUrl)

  const isNew = (article: ReadArticle) => publishBody(root, madeSlug(article), article.made)
  const made = new Set(sorted.filter(isNew).map(madeSlug))
  const index: ContentIndex = {
    ...visibility,
    toolsVersion: await parserVersion(),
    articles: summaries,
    bodies: Object.fromEntries(sorted.map((article) => [madeSlug(article), article.made.bodyHash])),
    ...lists,
    related,
  }
  saveIndex(index, root)
  await removeBodiesExcept(new Set(summaries.map(({ slug }) => slug)), root)
  const visible = new Set(visibleArticles(summaries, visibility))
  const shown = sorted.filter(({ made }) => visible.has(made.summary))
  const toTwin = twinsIn(root, folder)
  await writeTwins(
    shown.map((article) => toTwin(article.path, article.made.summary)),
    { root, siteUrl, isDue: (slug) => made.has(slug) || twinsKey !== before.twinsKey },
  )
  const kept: KeptLists = { listsKey, lists, relatedKey, related, twinsKey }
  saveLists(root, kept)
  return made
}

/** All documents but the articles, and what else the index is made of. */
function othersOf({ known }: Folder): readonly KeptFile[] {
  return [...known.values()]
    .filter(({ path: file }) => !['article', 'picture'].includes(kindOf(file)))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function readLists(root: string, folder: Folder): SiteLists {
  const documents = othersOf(folder).flatMap(({ document }) => document ?? [])
  return prepareLists(documentsOf(documents), root)
}
