import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { listContentPaths } from '@/lib/content/list-content-paths'

/** Milliseconds without an event before files are looked at: editors save in several steps. */
const QUIET = 25

/** Written by editors beside the file while it is open (vim, Emacs, JetBrains). */
const EDITORS_OWN = /(?:^|\/)(?:\.[^/]*\.sw[a-p]|4913|\.#[^/]*|#[^/]*#|[^/]*(?:~|___jb_tmp___))$/

/** Whether an editor keeps the file for itself. */
export function isEditorsOwn(file: string): boolean {
  return EDITORS_OWN.test(file)
}

/** Size, time and number of a file by its path: a save changes it, a rename over the file too. */
type Stamps = Map<string, string>

export type Watched = { readonly close: () => void }

/**
 * Calls `take` with the files below `content/` that were saved, created or removed. Events that come
 * in a burst are taken together, and those that come while `take` is at work make the next call.
 * What has changed is found on the disk: every system and editor reports a save in its own way.
 */
export async function watchContent(
  root: string,
  take: (files: ReadonlySet<string>) => Promise<void>,
): Promise<Watched> {
  const watchers = new Map<string, FSWatcher>()
  const stamps = await readStamps(root)
  let pending = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()

  async function look(): Promise<void> {
    const paths = pending
    pending = new Set()
    const changed = await differences(root, paths, stamps)
    watchFolders()
    if (changed.size > 0) await take(changed)
  }
  function onEvent(file: string): void {
    if (isEditorsOwn(file)) return
    pending.add(file)
    clearTimeout(timer)
    timer = setTimeout(() => {
      work = work.then(look)
    }, QUIET)
  }
  function watchFolders(): void {
    const folders = new Set(['content', ...[...stamps.keys()].flatMap(foldersAbove)])
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue
      watcher.close()
      watchers.delete(folder)
    }
    for (const folder of folders) {
      if (watchers.has(folder)) continue
      const watcher = watch(path.join(root, folder), (_, name) =>
        onEvent(name === null ? folder : `${folder}/${name}`),
      )
      // A folder that is removed ends its watcher; the one above reports it.
      watcher.on('error', () => watcher.close())
      watchers.set(folder, watcher)
    }
  }
  watchFolders()
  return {
    close: () => {
      clearTimeout(timer)
      for (const watcher of watchers.values()) watcher.close()
    },
  }
}

/** Which files differ from their stamps, which are brought up to date. */
async function differences(
  root: string,
  paths: ReadonlySet<string>,
  stamps: Stamps,
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>()
  for (const file of paths) {
    const stamp = await stampOf(root, file)
    const isFolder = stamp === 'folder' || (stamp === undefined && !stamps.has(file))
    if (isFolder) await compareAll(root, stamps, changed)
    else if (stamp !== stamps.get(file)) {
      changed.add(file)
      if (stamp === undefined) stamps.delete(file)
      else stamps.set(file, stamp)
    }
  }
  return changed
}

/** After a folder has come, gone or got another name. */
async function compareAll(root: string, stamps: Stamps, changed: Set<string>): Promise<void> {
  const now = await readStamps(root)
  for (const file of new Set([...stamps.keys(), ...now.keys()])) {
    if (now.get(file) !== stamps.get(file)) changed.add(file)
  }
  stamps.clear()
  for (const [file, stamp] of now) stamps.set(file, stamp)
}

async function readStamps(root: string): Promise<Stamps> {
  const files = (await listContentPaths(root)).filter((file) => !isEditorsOwn(file))
  const stamps: Stamps = new Map()
  for (const file of files) {
    const stamp = await stampOf(root, file)
    if (stamp !== undefined) stamps.set(file, stamp)
  }
  return stamps
}

async function stampOf(root: string, file: string): Promise<string | undefined> {
  const found = await stat(path.join(root, file)).catch(() => undefined)
  if (!found) return undefined
  return found.isDirectory() ? 'folder' : `${found.size}:${found.mtimeMs}:${found.ino}`
}

/** `content/articles/jd/a.md` → `content`, `content/articles`, `content/articles/jd` */
function foldersAbove(file: string): readonly string[] {
  const names = file.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}
