import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openIndex, type SearchIndex } from './browser/search-index'
import type { Manifest } from './browser/types'
import type { BuiltIndex } from './build-index'

const folderOf = (root: string) => path.join(root, 'public', 'search')
const manifestOf = (root: string) => path.join(folderOf(root), 'manifest.json')

export type IndexReport = {
  readonly articles: number
  readonly files: number
  readonly bytes: number
}

/**
 * Writes the index to `public/search/`: a folder named after its content, then the manifest that names
 * the folder, so that a reader sees the old index or the new one whole. The version before stays, for
 * readers who have its manifest open.
 */
export async function writeIndex(
  { manifest, files }: BuiltIndex,
  root: string,
): Promise<IndexReport> {
  const before = readManifest(root)?.version
  const folder = path.join(folderOf(root), manifest.version)
  const manifestText = JSON.stringify(manifest)
  let bytes = Buffer.byteLength(manifestText)
  await mkdir(path.join(folder, 'articles'), { recursive: true })
  for (const [name, text] of files) {
    bytes += Buffer.byteLength(text)
    await writeFile(path.join(folder, `${name}.json`), text)
  }
  await writeFile(`${manifestOf(root)}.new`, manifestText)
  await rename(`${manifestOf(root)}.new`, manifestOf(root))
  const keep = new Set(['manifest.json', manifest.version, before])
  for (const name of await readdir(folderOf(root))) {
    if (!keep.has(name)) await rm(path.join(folderOf(root), name), { recursive: true })
  }
  return { articles: manifest.total, files: files.size + 1, bytes }
}

function readManifest(root: string): Manifest | undefined {
  const file = manifestOf(root)
  return existsSync(/* turbopackIgnore: true */ file)
    ? (JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as Manifest)
    : undefined
}

let opened: { readonly changed: number; readonly index: SearchIndex } | undefined

/**
 * The index on this machine's disk, for the server; files stay in memory once they were read, and are
 * forgotten when a new index has been written.
 *
 * @throws when the site has not been built
 */
export function openIndexOnDisk(root: string = process.cwd()): SearchIndex {
  const changed = statSync(/* turbopackIgnore: true */ manifestOf(root)).mtimeMs
  if (opened?.changed !== changed) {
    const manifest = readManifest(root)
    if (!manifest) throw new Error('the search index has not been built')
    opened = { changed, index: openIndex(manifest, (name) => readJson(root, name)) }
  }
  return opened.index
}

async function readJson(root: string, name: string): Promise<unknown> {
  const file = path.join(folderOf(root), ...name.split('/'))
  return JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8'))
}

/** An index that has not been written, for tests and measurements. */
export function openBuiltIndex({ manifest, files }: BuiltIndex): SearchIndex {
  const prefix = `${manifest.version}/`
  return openIndex(manifest, async (name) =>
    JSON.parse(files.get(name.slice(prefix.length, -'.json'.length)) ?? 'null'),
  )
}
