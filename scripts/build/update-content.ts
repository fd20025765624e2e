import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { folderOf, kindOf } from '@/lib/checks/content-file'
import { splitFrontMatter } from '@/lib/content/front-matter-block'
import { mediaNames, publishPicture } from '@/lib/content/media'
import { findRelated, prepareLists, relatedBasis, type SiteLists } from '@/lib/content/prepare'
import type { Pictures } from '@/lib/content/prepare-article'
import type { ContentIndex } from '@/lib/content/prepared-content'
import { removeBodiesExcept, saveIndex } from '@/lib/content/save-prepared'
import { siteUrl } from '@/lib/content/site-url'
import { documentsOf } from '@/lib/content/source'
import type { Instant } from '@/lib/content/types'
import { visibleArticles } from '@/lib/content/visibility'
import { type TwinArticle, writeTwins } from '@/lib/content/write-twins'
import { toInstant } from '@/lib/date'
import { programVersion } from '../program.mjs'
import { checkContent } from './check-content'
import { parserVersion } from './content-fingerprint'
import { publishBody } from './kept-bodies'
import { type KeptLists, keyOf, loadLists, saveLists } from './kept-lists'
import { picturesByFolder } from './pictures-by-folder'
import type { KeptArticle, KeptFile } from './read-file'
import { type Folder, readFolder } from './read-folder'

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
  await publishPictures(root, folder)
  const made = await writeContent(root, folder, articles, toInstant(now))
  return {
    files: folder.files.length,
    articles: articles.length,
    leftOut: [...leftOut],
    made: [...made],
  }
}

type ReadArticle = { readonly path: string; readonly made: KeptArticle }

function slugOf({ made }: ReadArticle): string {
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

  const isNew = (article: ReadArticle) => publishBody(root, slugOf(article), article.made)
  const made = new Set(sorted.filter(isNew).map(slugOf))
  const index: ContentIndex = {
    ...visibility,
    toolsVersion: await parserVersion(),
    articles: summaries,
    bodies: Object.fromEntries(sorted.map((article) => [slugOf(article), article.made.bodyHash])),
    ...lists,
    related,
  }
  saveIndex(index, root)
  await removeBodiesExcept(new Set(summaries.map(({ slug }) => slug)), root)
  const visible = new Set(visibleArticles(summaries, visibility))
  await writeTwins(
    sorted.filter(({ made }) => visible.has(made.summary)).map(twinsIn(root, folder)),
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

/** Returns the twin of an article; its text is read again only when it must be written. */
function twinsIn(root: string, { known, references }: Folder) {
  const folders = picturesByFolder(known.values())
  const none: Pictures = new Map()
  return ({ path: file, made }: ReadArticle): TwinArticle => ({
    summary: made.summary,
    references: references.get(file),
    pictures: folders.get(folderOf(file)) ?? none,
    loadBody: () => splitFrontMatter(readFileSync(path.join(root, file), 'utf8'))?.body ?? '',
  })
}

/** Makes the copies that pages show of pictures, as far as they are not there. */
async function publishPictures(root: string, { known }: Folder): Promise<void> {
  const mediaDir = path.join(root, 'public', 'media')
  const there = new Set(readNames(mediaDir))
  for (const { path: file, image } of known.values()) {
    if (!image || mediaNames(image).every((name) => there.has(name))) continue
    await publishPicture(path.join(root, file), mediaDir)
  }
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Nothing was ever published.
    return []
  }
}
