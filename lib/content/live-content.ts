import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isSlug } from '@/lib/url'
import { listContentPaths } from './list-content-paths'
import { type PrepareOptions, prepareIndex, reusableArticles } from './prepare'
import {
  isPicture,
  type Pictures,
  prepareArticle,
  publishFolder,
  removeTwin,
  writeTwin,
} from './prepare-article'
import type { ContentIndex } from './prepared-content'
import { isDocumentPath, readContentDocument } from './read-document'
import { hasBody, removeBodiesExcept, removeBody, saveIndex } from './save-prepared'
import { type ContentDocument, documentsOf, isOfType } from './source'
import type { ArticleSummary } from './types'

/** What one look at changed files led to. */
type LiveUpdate = {
  /** Whether any page may look different now. */
  readonly changed: boolean
}

/** The prepared content of a folder that is being edited. */
export type LiveContent = {
  /**
   * Takes in files that were saved, created or removed (`content/articles/jd/a.md`), without reading
   * any other. The caller waits for one update before it asks for the next.
   */
  readonly update: (files: Iterable<string>) => Promise<LiveUpdate>
  /** Why the newest version of a file cannot be shown; the last good one is, where there was any. */
  readonly unreadable: ReadonlyMap<string, string>
  /** Finds related articles anew after titles or tags have changed; takes seconds at 10,000. */
  readonly settle: () => LiveUpdate
  readonly articleCount: () => number
}

/** All that is known of the folder. Files by their path below `content/`. */
type State = {
  readonly options: PrepareOptions
  /** Made by an earlier run, by slug. */
  readonly known: ReadonlyMap<string, ArticleSummary>
  /** The last good version of each. */
  readonly documents: Map<string, ContentDocument>
  readonly summaries: Map<string, ArticleSummary>
  /** The file that has the address; a second file of that name gets none. */
  readonly holders: Map<string, string>
  readonly pictures: Map<string, Pictures>
  readonly unreadable: Map<string, string>
  /** Of the last time that there was time to look for them. */
  related?: ContentIndex['related']
  isRelatedDue: boolean
}

/**
 * Reads and prepares the folder once, and keeps all of it in memory: from then on a saved file costs
 * the work of that file. One that cannot be read keeps its last good version, so that a mistake in
 * one article never takes the preview away.
 */
export async function openLiveContent(options: PrepareOptions): Promise<LiveContent> {
  const { root, toolsVersion } = options
  const state: State = {
    options,
    known: reusableArticles(root, toolsVersion),
    documents: new Map(),
    summaries: new Map(),
    holders: new Map(),
    pictures: new Map(),
    unreadable: new Map(),
    isRelatedDue: false,
  }
  await mkdir(path.join(root, 'public', 'articles'), { recursive: true })
  await update(state, await listContentPaths(root))
  await removeBodiesExcept(new Set(state.holders.keys()), root)
  return {
    unreadable: state.unreadable,
    articleCount: () => state.summaries.size,
    update: (files) => update(state, files),
    settle: () => settle(state),
  }
}

async function update(state: State, files: Iterable<string>): Promise<LiveUpdate> {
  const paths = [...files].map((file) => file.replace(/^content\//, ''))
  const { due, lists } = await takeIn(state, paths)
  for (const folder of new Set(paths.filter(isPicture).map((file) => path.posix.dirname(file)))) {
    await refreshPictures(state, folder, due)
  }
  let changed = lists
  let indexDue = lists
  for (const file of [...due].sort()) {
    const result = await prepareOne(state, file)
    changed ||= result !== 'same'
    indexDue ||= result === 'listed' || result === 'new'
  }
  if (indexDue) save(state)
  return { changed }
}

/** Reads the documents among the paths; returns the articles to prepare and whether others changed. */
async function takeIn(state: State, paths: readonly string[]) {
  const due = new Set<string>()
  let lists = false
  for (const file of paths.filter(isDocumentPath)) {
    const text = await readFile(path.join(state.options.root, 'content', file), 'utf8').catch(
      () => undefined,
    )
    if (text === undefined) {
      lists = (await forget(state, file, due)) || lists
      continue
    }
    try {
      const document = readContentDocument(file, text)
      if (isArticle(file)) due.add(file)
      else lists = true
      state.documents.set(file, document)
      state.unreadable.delete(`content/${file}`)
    } catch (error) {
      lists = cannotRead(state, file, error) || lists
    }
  }
  return { due, lists }
}

/** Keeps what an earlier run made of the file, if there is nothing newer; returns whether it did. */
function cannotRead(state: State, file: string, error: unknown): boolean {
  const { known, summaries, holders, unreadable, options } = state
  unreadable.set(`content/${file}`, error instanceof Error ? error.message : String(error))
  const before = known.get(slugOf(file))
  const isLast = before?.file === `content/${file}` && hasBody(before.slug, options.root)
  if (!isLast || summaries.has(file) || holders.has(before.slug)) return false
  summaries.set(file, before)
  holders.set(before.slug, file)
  return true
}

/** Whether lists have to do without it now. */
async function forget(state: State, file: string, due: Set<string>): Promise<boolean> {
  const { documents, summaries, holders, unreadable, options } = state
  unreadable.delete(`content/${file}`)
  const wasDocument = documents.delete(file)
  const summary = summaries.get(file)
  if (!summary) return wasDocument && !isArticle(file)
  summaries.delete(file)
  holders.delete(summary.slug)
  removeBody(summary.slug, options.root)
  await removeTwin(summary.slug, options.root)
  // Another file of the same name had to wait until now.
  const next = [...documents.keys()].find(
    (each) => isArticle(each) && slugOf(each) === summary.slug,
  )
  if (next !== undefined) due.add(next)
  return true
}

/** A picture that is half written, or is none, leaves the folder's pictures as they were. */
async function refreshPictures(state: State, folder: string, due: Set<string>): Promise<void> {
  const pictures = await publishFolder(folder, state.options.root).catch(() => undefined)
  if (pictures) state.pictures.set(folder, pictures)
  for (const file of state.documents.keys()) {
    if (isArticle(file) && path.posix.dirname(file) === folder) due.add(file)
  }
}

/** `body`: only its own page looks different; `listed`: lists may too; `new`: it had no page. */
type Prepared = 'same' | 'body' | 'listed' | 'new'

async function prepareOne(state: State, file: string): Promise<Prepared> {
  const { documents, summaries, holders, options, known } = state
  const slug = slugOf(file)
  const document = documents.get(file)
  if (
    !document ||
    !isOfType(document, 'Article') ||
    !isSlug(slug) ||
    (holders.get(slug) ?? file) !== file
  )
    return 'same'
  const before = summaries.get(file)
  const pictures = await picturesOf(state, path.posix.dirname(file))
  try {
    const reusable = before ?? known.get(slug)
    const prepared = prepareArticle(document, pictures, reusable, options.root)
    const { summary, references } = prepared
    summaries.set(file, summary)
    holders.set(slug, file)
    if (references) await writeTwin(prepared, document.body.raw, pictures, options)
    if (!before) return 'new'
    if (!references) return 'same'
    return isSameInLists(before, summary) ? 'body' : 'listed'
  } catch (error) {
    return cannotRead(state, file, error) ? 'new' : 'same'
  }
}

async function picturesOf(state: State, folder: string): Promise<Pictures> {
  const pictures =
    state.pictures.get(folder) ??
    (await publishFolder(folder, state.options.root).catch(() => new Map()))
  state.pictures.set(folder, pictures)
  return pictures
}

/** The hash tells bodies apart; nothing that is shown depends on it. */
function isSameInLists(a: ArticleSummary, b: ArticleSummary): boolean {
  return JSON.stringify({ ...a, contentHash: '' }) === JSON.stringify({ ...b, contentHash: '' })
}

function save(state: State): void {
  const { documents, summaries, options, related } = state
  const articles = [...summaries.keys()].sort().flatMap((file) => summaries.get(file) ?? [])
  const index = prepareIndex(documentsOf(documents.values()), articles, options, related)
  state.isRelatedDue = related !== undefined
  state.related = index.related
  saveIndex(index, options.root)
}

function settle(state: State): LiveUpdate {
  const isDue = state.isRelatedDue
  if (isDue) {
    state.related = undefined
    save(state)
  }
  return { changed: isDue }
}

function isArticle(file: string): boolean {
  return file.startsWith('articles/')
}

/** `articles/jd/a.md` → `a` */
function slugOf(file: string): string {
  return path.posix.basename(file, '.md')
}
