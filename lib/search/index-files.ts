import { existsSync, linkSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { publicationFolder } from '@/lib/env'
import { writeWhole } from '@/lib/write-whole'
import { openIndex, type SearchIndex } from './browser/search-index'
import type { Manifest } from './browser/types'
import type { BuiltIndex } from './build-index'
import type { PublishedIndex } from './update-index'

/** Where it is made; a publication links its files. */
const madeIn = (root: string) => path.join(root, 'public', 'search')

/** In the publication that this process shows, else where it is made. */
function shownIn(root: string): string {
  const folder = publicationFolder()
  return folder ? path.join(folder, 'site', 'search') : madeIn(root)
}
const manifestIn = (folder: string) => path.join(folder, 'manifest.json')
const ledgerOf = (root: string) => path.join(root, '.zhinan', 'search-ledger.json')

export type IndexReport = {
  readonly articles: number
  /** Files that were written. */
  readonly files: number
  readonly bytes: number
}

/**
 * Writes the index to `public/search/`: the new files first, then the manifest that names them, so that
 * a reader sees the old index or the new one whole. What the manifest before names stays, for readers
 * who have it open.
 */
export async function writeIndex(
  { manifest, ledger, written, kept }: BuiltIndex,
  root: string,
): Promise<IndexReport> {
  const folder = madeIn(root)
  const before = readManifest(folder)
  const manifestText = JSON.stringify(manifest)
  let bytes = Buffer.byteLength(manifestText)
  const at = (file: string) => path.join(folder, file)
  for (const [file, text] of written) {
    bytes += Buffer.byteLength(text)
    mkdirSync(path.dirname(at(file)), { recursive: true })
    writeWhole(at(file), text)
  }
  for (const [file, old] of kept) {
    if (file === old || existsSync(at(file))) continue
    mkdirSync(path.dirname(at(file)), { recursive: true })
    linkSync(at(old), at(file))
  }
  mkdirSync(path.dirname(ledgerOf(root)), { recursive: true })
  writeWhole(ledgerOf(root), JSON.stringify({ version: manifest.version, ledger }))
  writeWhole(manifestIn(folder), manifestText)
  const used = new Set(['manifest.json', ...manifest.folders, ...(before?.folders ?? [])])
  for (const name of await readdir(folder)) {
    if (!used.has(name)) await rm(path.join(folder, name), { recursive: true })
  }
  const articles = ledger.articles.filter((article) => article !== null).length
  return { articles, files: written.size + 1, bytes }
}

/** The index that was written last, to be changed; `undefined` where there is none that can be. */
export function readPublishedIndex(root: string): PublishedIndex | undefined {
  const folder = madeIn(root)
  const manifest = readManifest(folder)
  if (!manifest || !existsSync(ledgerOf(root))) return undefined
  const { version, ledger } = JSON.parse(readFileSync(ledgerOf(root), 'utf8'))
  if (version !== manifest.version) return undefined
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
  return { manifest, ledger, read }
}

function readManifest(folder: string): Manifest | undefined {
  const file = manifestIn(folder)
  return existsSync(/* turbopackIgnore: true */ file)
    ? (JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as Manifest)
    : undefined
}

let opened: { readonly version: string; readonly index: SearchIndex } | undefined

/**
 * The index on this machine's disk, for the server; files stay in memory once they were read, and are
 * forgotten when a new index has been written.
 *
 * @throws when the site has not been built
 */
export function openIndexOnDisk(root: string = process.cwd()): SearchIndex {
  const folder = shownIn(root)
  const version = publicationFolder() ?? stampOf(manifestIn(folder))
  if (opened?.version !== version) {
    const manifest = readManifest(folder)
    if (!manifest) throw new Error('the search index has not been built')
    opened = { version, index: openIndex(manifest, (name) => readJson(folder, name)) }
  }
  return opened.index
}

function stampOf(file: string): string {
  return `${file} ${statSync(/* turbopackIgnore: true */ file).mtimeMs}`
}

async function readJson(folder: string, name: string): Promise<unknown> {
  const file = path.join(folder, ...name.split('/'))
  return JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8'))
}

/** An index that has not been written, for tests and measurements. */
export function openBuiltIndex({ manifest, written }: BuiltIndex): SearchIndex {
  return openIndex(manifest, async (file) => JSON.parse(written.get(file) ?? 'null'))
}
