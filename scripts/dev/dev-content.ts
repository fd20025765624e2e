import { lstatSync } from 'node:fs'
import path from 'node:path'
import { folderOf, isText, kindOf, slugOf } from '@/lib/checks/content-file'
import { fileOutside } from '@/lib/checks/read-content-files'
import { kindNamed } from '@/lib/content/kinds/kinds'
import { type PrepareOptions, prepareIndex, reusableArticles } from '@/lib/content/prepare'
import type { ContentIndex } from '@/lib/content/prepared-content'
import { hasBody, removeBodiesExcept, removeBody, saveIndex } from '@/lib/content/save-prepared'
import { type ContentDocument, documentsOf } from '@/lib/content/source'
import type { ArticleSummary } from '@/lib/content/types'
import { removeTwin, writeTwin, writeTwins } from '@/lib/content/write-twins'
import type { Reference } from '@/lib/markdown/references'
import { isSlug } from '@/lib/url'
import { hasKeptBody, publishBody } from '../build/kept-bodies'
import { keyOfPictures, picturesByFolder } from '../build/pictures-by-folder'
import { publishPictures } from '../build/publish-pictures'
import { type KeptFile, type ReadResult, type ReadTask, readOneFile } from '../build/read-file'
import type { Folder } from '../build/read-folder'
import { twinsIn } from '../build/twins-in'

/** What one look at changed files led to. */
type DevUpdate = {
  /** Whether any page may look different now. */
  readonly changed: boolean
}

/** The prepared content of a folder that is being edited. Files by their path from the project's folder. */
export type DevContent = {
  /**
   * Takes in files that were saved, created or removed (`content/articles/jd/a.md`), without reading
   * any other. The caller waits for one update before it asks for the next.
   */
  readonly update: (files: Iterable<string>) => Promise<DevUpdate>
  /** What was last read of each file. */
  readonly known: ReadonlyMap<string, KeptFile>
  /** Files whose newest version cannot be shown; the last good one is, where there was any. */
  readonly unreadable: ReadonlySet<string>
  /** Finds related articles anew after titles or tags have changed; takes seconds at 10,000. */
  readonly settle: () => DevUpdate
  readonly articleCount: () => number
}

/** By file, what was found while its body was made anew. */
type References = Map<string, readonly Reference[]>

type Shown = { readonly summary: ArticleSummary; readonly bodyHash?: string }

type State = {
  readonly options: PrepareOptions
  /** Shown by an earlier run, by slug. */
  readonly earlier: ReadonlyMap<string, ArticleSummary>
  readonly known: Map<string, KeptFile>
  /** The last good version of each article. */
  readonly articles: Map<string, Shown>
  /** The last good version of each other document. */
  readonly documents: Map<string, ContentDocument>
  /** By slug, the file that has the address; a second file of that name gets none. */
  readonly holders: Map<string, string>
  readonly unreadable: Set<string>
  /** Of the last time that there was time to look for them. */
  related?: ContentIndex['related']
  isRelatedDue: boolean
}

/**
 * Takes over a folder that was read, and keeps all of it in memory: from then on a saved file costs
 * the work of that file. One that cannot be read keeps its last good version, so that a mistake in
 * one article never takes the preview away.
 */
export async function openDevContent(
  { known, references }: Folder,
  options: PrepareOptions,
): Promise<DevContent> {
  const { root, siteUrl, toolsVersion } = options
  const state: State = {
    options,
    earlier: reusableArticles(root, toolsVersion),
    known: new Map(known),
    articles: new Map(),
    documents: new Map(),
    holders: new Map(),
    unreadable: new Set(),
    isRelatedDue: false,
  }
  await publishPictures(root, known.values())
  const made = new Map(references)
  const folders = picturesByFolder(state.known.values())
  for (const kept of [...known.values()].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (kindOf(kept.path) !== 'article') takeOther(state, kept)
    else if (isMadeHere(root, kept)) takeArticle(state, kept)
    else await readArticle(state, kept.path, { folders, made })
  }
  save(state)
  await removeBodiesExcept(new Set(state.holders.keys()), root)
  await writeTwins(twinsOf(state, state.articles.keys(), made), {
    root,
    siteUrl,
    isDue: (slug) => made.has(state.holders.get(slug) ?? ''),
  })
  return {
    known: state.known,
    unreadable: state.unreadable,
    articleCount: () => state.articles.size,
    update: (files) => update(state, files),
    settle: () => settle(state),
  }
}

/** Not where another file of the same name was made later in the same place. */
function isMadeHere(root: string, { path: file, made }: KeptFile): boolean {
  return made === undefined || hasKeptBody(root, slugOf(file), made)
}

async function update(state: State, files: Iterable<string>): Promise<DevUpdate> {
  const due = new Set<string>()
  const made: References = new Map()
  let lists = false
  for (const file of files) {
    const kind = kindOf(file)
    if (!isThere(state.options.root, file)) lists = (await forget(state, file, due)) || lists
    else if (kind === 'article') due.add(file)
    else if (kind === 'picture') await readPicture(state, file, due)
    else lists = (await readOther(state, file)) || lists
  }
  let changed = lists
  const folders = picturesByFolder(state.known.values())
  for (const file of [...due].sort()) {
    const result = await readArticle(state, file, { folders, made })
    changed ||= result !== 'same'
    lists ||= result === 'listed' || result === 'new'
  }
  for (const twin of twinsOf(state, made.keys(), made)) writeTwin(twin, state.options)
  if (lists) save(state)
  return { changed }
}

/** Whether somebody reads what lies at this path. */
function isThere(root: string, file: string): boolean {
  const stats = lstatSync(path.join(root, file), { throwIfNoEntry: false })
  return stats !== undefined && !fileOutside(file, stats)
}

/** Takes the place of what was known of the file; `undefined` when it was removed a moment ago. */
async function read(state: State, task: ReadTask): Promise<ReadResult | undefined> {
  const known = state.known.get(task.path)
  const setup = { root: state.options.root, asked: 'all' } as const
  const result = await readOneFile({ ...task, known }, setup).catch(() => undefined)
  if (result) state.known.set(task.path, result.kept)
  return result
}

/** A picture that is half written, or is none, leaves what pages show of it as it was. */
async function readPicture(state: State, file: string, due: Set<string>): Promise<void> {
  const before = state.known.get(file)?.image
  const kept = (await read(state, { path: file }))?.kept
  if (kept?.image) await publishPictures(state.options.root, [kept])
  else if (kept) state.known.set(file, { ...kept, image: before })
  dueBeside(state, file, due)
}

function dueBeside({ known }: State, picture: string, due: Set<string>): void {
  for (const file of known.keys()) {
    if (kindOf(file) === 'article' && folderOf(file) === folderOf(picture)) due.add(file)
  }
}

/** Whether lists may look different. */
async function readOther(state: State, file: string): Promise<boolean> {
  const before = state.known.get(file)?.hash
  const kept = (await read(state, { path: file }))?.kept
  return kept !== undefined && kept.hash !== before && takeOther(state, kept)
}

function takeOther({ documents, unreadable }: State, { path: file, document }: KeptFile): boolean {
  const kind = kindOf(file)
  if (document) {
    documents.set(file, document)
    unreadable.delete(file)
  } else if (isText(kind) && kindNamed(kind).documentType) unreadable.add(file)
  return document !== undefined
}

/** `body`: only its own page looks different; `listed`: lists may too; `new`: it had no page. */
type Taken = 'same' | 'body' | 'listed' | 'new'

type Reading = {
  readonly folders: ReturnType<typeof picturesByFolder>
  /** Takes what is found while the body is made. */
  readonly made: References
}

async function readArticle(state: State, file: string, { folders, made }: Reading): Promise<Taken> {
  const pictures = folders.get(folderOf(file)) ?? new Map()
  const make = hasAddress(state, file)
    ? { pictures, picturesKey: keyOfPictures(pictures) }
    : undefined
  const result = await read(state, { path: file, make })
  if (result?.references) made.set(file, result.references)
  return result ? takeArticle(state, result.kept) : 'same'
}

function hasAddress({ holders }: State, file: string): boolean {
  const slug = slugOf(file)
  return isSlug(slug) && (holders.get(slug) ?? file) === file
}

function takeArticle(state: State, { path: file, made }: KeptFile): Taken {
  const { articles, holders, unreadable, options } = state
  if (!hasAddress(state, file)) return 'same'
  if (!made) return showEarlier(state, file)
  const before = articles.get(file)
  unreadable.delete(file)
  articles.set(file, made)
  holders.set(slugOf(file), file)
  publishBody(options.root, slugOf(file), made)
  if (!before) return 'new'
  if (!isSameInLists(before.summary, made.summary)) return 'listed'
  return before.bodyHash === made.bodyHash ? 'same' : 'body'
}

/** Shows what an earlier run made of the file, if there is nothing newer. */
function showEarlier(state: State, file: string): Taken {
  const { earlier, articles, holders, unreadable, options } = state
  unreadable.add(file)
  const summary = earlier.get(slugOf(file))
  if (articles.has(file) || summary?.file !== file || !hasBody(summary.slug, options.root))
    return 'same'
  articles.set(file, { summary })
  holders.set(summary.slug, file)
  return 'new'
}

/** Whether lists have to do without it now. */
async function forget(state: State, file: string, due: Set<string>): Promise<boolean> {
  const { known, documents, articles, holders, unreadable, options } = state
  known.delete(file)
  unreadable.delete(file)
  if (kindOf(file) === 'picture') dueBeside(state, file, due)
  const summary = articles.get(file)?.summary
  if (!summary) return documents.delete(file)
  articles.delete(file)
  holders.delete(summary.slug)
  removeBody(summary.slug, options.root)
  await removeTwin(summary.slug, options.root)
  // Another file of the same name had to wait until now.
  const next = [...known.keys()].find(
    (each) => kindOf(each) === 'article' && slugOf(each) === summary.slug,
  )
  if (next !== undefined) due.add(next)
  return true
}

function twinsOf(state: State, files: Iterable<string>, references: References) {
  const toTwin = twinsIn(state.options.root, { known: state.known, references })
  return [...files].flatMap((file) => {
    const shown = state.articles.get(file)
    return shown ? toTwin(file, shown.summary) : []
  })
}

/** The hash tells texts apart; nothing that is shown depends on it. */
function isSameInLists(a: ArticleSummary, b: ArticleSummary): boolean {
  return JSON.stringify({ ...a, contentHash: '' }) === JSON.stringify({ ...b, contentHash: '' })
}

function save(state: State): void {
  const { documents, articles, options, related } = state
  const summaries = [...articles.keys()].sort().flatMap((file) => articles.get(file)?.summary ?? [])
  const index = prepareIndex(documentsOf(documents.values()), summaries, options, related)
  state.isRelatedDue = related !== undefined
  state.related = index.related
  saveIndex(index, options.root)
}

function settle(state: State): DevUpdate {
  const isDue = state.isRelatedDue
  if (isDue) {
    state.related = undefined
    save(state)
  }
  return { changed: isDue }
}
