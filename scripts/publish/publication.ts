import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { toInstant } from '@/lib/date'
import type { DataHash } from '@/lib/page-data/data-hash'

/**
 * A published site is a folder below `.zhinan/publications/`, which nobody changes any more:
 * `site/` has every file that readers can ask for, `content/` what the API knows, and `publication.json`
 * the rest. `.zhinan/live` leads to the one that is served.
 */
export type Publication = {
  readonly id: string
  /** When it was made, with the content as it was to be seen then. */
  readonly at: string
  /** What its addresses begin with, see `lib/base-path`. */
  readonly base: string
  /** The compiled program that rendered it and answers for it, from the project's folder. */
  readonly program: string
  /** When the next article appears or expires. */
  readonly dueAt?: string
  /** Former addresses, with a query where it matters, and where they lead now; see `getRedirects`. */
  readonly redirects: Readonly<Record<string, string>>
  /** Fingerprint of the content and of what is served as it is; unless it has changed there is nothing to do. */
  readonly madeFrom: string
  readonly articles: number
  readonly pages: number
}

/** What each page was rendered from, by address; for the next publication alone. */
export type PageHashes = {
  /** Of all that goes into every page besides its own data. */
  readonly version: string
  readonly pages: Readonly<Record<string, DataHash>>
}

/** How many publications stay, the one that is served among them. */
const KEPT = 4
const HALF = '.half'

const places = (root: string) => path.join(root, '.zhinan', 'publications')
const link = (root: string) => path.join(root, '.zhinan', 'live')

/** The folder of the publication that is served; `undefined` before the first. */
export function liveFolder(root: string): string | undefined {
  try {
    const folder = path.resolve(root, '.zhinan', readlinkSync(link(root)))
    return existsSync(path.join(folder, 'publication.json')) ? folder : undefined
  } catch {
    return undefined
  }
}

/** Folders of all publications, the newest first. */
export function publicationFolders(root: string): readonly string[] {
  if (!existsSync(places(root))) return []
  return readdirSync(places(root))
    .filter((name) => !name.endsWith(HALF))
    .sort()
    .reverse()
    .map((name) => path.join(places(root), name))
}

export function readPublication(folder: string): Publication {
  // Those made before there were sub-paths say nothing of one.
  return { base: '', ...JSON.parse(readFileSync(path.join(folder, 'publication.json'), 'utf8')) }
}

/** None, where the folder is absent or was made by a program that kept them otherwise. */
export function readPageHashes(folder: string | undefined): PageHashes {
  try {
    return JSON.parse(readFileSync(path.join(folder ?? '', 'pages.json'), 'utf8'))
  } catch {
    return { version: '', pages: {} }
  }
}

/** A publication that is being made; nobody sees it before it is swapped in. */
export type Draft = { readonly id: string; readonly folder: string }

/** Where the next publication is made. What an earlier run left behind is removed. */
export function beginPublication(root: string, now: Date): Draft {
  mkdirSync(places(root), { recursive: true })
  const halves = readdirSync(places(root)).filter((name) => name.endsWith(HALF))
  removeFolders(halves.map((name) => path.join(places(root), name)))
  const second = toInstant(now).slice(0, 19).replace(/\D/g, '')
  const id = `${second}-${randomBytes(3).toString('hex')}`
  return { id, folder: path.join(places(root), `${id}${HALF}`) }
}

/** Writes down what the publication is, gives it its name, and serves it from now on. */
export function swapIn(root: string, draft: Draft, publication: Publication, hashes: PageHashes) {
  writeFresh(path.join(draft.folder, 'publication.json'), JSON.stringify(publication))
  writeFresh(path.join(draft.folder, 'pages.json'), JSON.stringify(hashes))
  const folder = path.join(places(root), draft.id)
  renameSync(draft.folder, folder)
  serve(root, folder)
  return folder
}

/** Serves the publication from now on: one rename, so that there is always one. */
export function serve(root: string, folder: string): void {
  const next = `${link(root)}.${process.pid}`
  rmSync(next, { force: true })
  symlinkSync(path.relative(path.join(root, '.zhinan'), folder), next)
  renameSync(next, link(root))
}

/** Writes a file that may be shared with an earlier publication: that one keeps its own. */
export function writeFresh(file: string, bytes: string | Uint8Array): void {
  rmSync(file, { force: true })
  writeFileSync(file, bytes, { flag: 'wx' })
}

/** Forgets all but the last few; returns what is left. */
export function removeOldPublications(root: string): readonly string[] {
  const live = liveFolder(root)
  const all = publicationFolders(root)
  const kept = all.filter((folder, place) => place < KEPT || folder === live)
  const old = all.filter((folder) => !kept.includes(folder))
  for (const folder of old) renameSync(folder, folder + HALF)
  removeFolders(old.map((folder) => folder + HALF))
  return kept
}

/**
 * In a process of its own that nobody waits for: 45,000 files took half a minute on a busy disk. What it has not
 * removed when it is ended is no publication any more, and goes with the next.
 */
function removeFolders(folders: readonly string[]): void {
  if (folders.length === 0) return
  spawn('rm', ['-rf', ...folders], { stdio: 'ignore' })
    .on('error', () => {})
    .unref()
}
