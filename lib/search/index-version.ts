import { createHash } from 'node:crypto'
import { filePath } from './browser/file-path'
import type { Manifest } from './browser/types'

/** The manifest without what says where the files are. */
export type ManifestContent = Omit<Manifest, 'version' | 'folders' | 'moved'>

/** Files of an index that are to be written, and those that stay as they are. */
export type PlacedFiles = {
  readonly manifest: Manifest
  /** By path below the index's folder, the JSON. */
  readonly written: ReadonlyMap<string, string>
  /** By path, the path in the index before: the same file, to be linked or copied. */
  readonly kept: ReadonlyMap<string, string>
}

/** More folders than this and the files of all but the first are put together into one. */
const MOST_FOLDERS = 40
/** More moved files than this and all files are put together: the manifest, which readers get, names each. */
const MOST_MOVED = 1500

/**
 * Gives each file its path. Written files lie in a folder that is named after their content; those of
 * `before` that are named in `kept` stay where they are.
 */
export function placeFiles(
  content: ManifestContent,
  texts: ReadonlyMap<string, string>,
  before?: { readonly manifest: Manifest; readonly kept: readonly string[] },
): PlacedFiles {
  const kept = before?.kept ?? []
  const folders = before ? [...before.manifest.folders] : []
  const moved = new Map(
    kept.flatMap((name): [string, number][] => {
      const folder = before?.manifest.moved[name]
      return folder === undefined ? [] : [[name, folder]]
    }),
  )
  if (texts.size > 0 || folders.length === 0) folders.push(hashOf(texts))
  if (before) for (const name of texts.keys()) moved.set(name, folders.length - 1)
  if (moved.size > MOST_MOVED) gatherAll(folders, moved)
  else if (folders.length > MOST_FOLDERS) gather(folders, moved)
  const layout = { folders, moved: Object.fromEntries(moved) }
  const manifest = {
    version: hashOf(new Map([['', JSON.stringify([content, layout])]])),
    ...layout,
    ...content,
  }
  const old = before?.manifest ?? manifest
  return {
    manifest,
    written: new Map([...texts].map(([name, text]) => [filePath(manifest, name), text])),
    kept: new Map(kept.map((name) => [filePath(manifest, name), filePath(old, name)])),
  }
}

/** All but the first become one, named after what they were. */
function gather(folders: string[], moved: Map<string, number>): void {
  folders.splice(1, folders.length, nameOf(folders))
  for (const name of moved.keys()) moved.set(name, 1)
}

/** All become one, so that no file need be named apart. */
function gatherAll(folders: string[], moved: Map<string, number>): void {
  folders.splice(0, folders.length, nameOf(folders))
  moved.clear()
}

function nameOf(folders: readonly string[]): string {
  return hashOf(new Map(folders.map((folder, place) => [String(place), folder])))
}

function hashOf(texts: ReadonlyMap<string, string>): string {
  const sum = createHash('sha256')
  for (const [name, text] of texts) sum.update(name).update('\0').update(text).update('\0')
  return sum.digest('hex').slice(0, 12)
}
