import { lstatSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { ContentFile } from '@/lib/checks/content-file'
import {
  fileOutside,
  listContentFiles,
  missingFiles,
  readContentFile,
  recallFile,
} from '@/lib/checks/read-content-files'
import type { Reading } from '@/lib/checks/reading'
import { coresBesideCompile, inThreads } from './in-threads'
import { type KeptFiles, loadKept, READER, saveKept } from './kept-files'
import {
  type Asked,
  isEnough,
  type KeptFile,
  type ReadResult,
  type ReadSetup,
  type ReadTask,
  readOneFile,
  stampOf,
} from './read-file'

/** Below this many files another thread takes more time to start than it saves. */
const FILES_PER_THREAD = 150
/** A file that was saved so short a time before it was read may have been saved once more since, in milliseconds. */
const TICK = 2000

export type ReadOptions = {
  /** All rules unless this is set. */
  readonly errorsOnly?: boolean
  /** The readings of other files are not needed. */
  readonly only?: ReadonlySet<string>
  /** Whether the program is compiled meanwhile. */
  readonly isCompiling?: boolean
}

/** Everything below `content/`. */
export type Folder = {
  readonly files: readonly ContentFile[]
  /** By path. */
  readonly readings: ReadonlyMap<string, Reading>
}

/**
 * Reads `content/` below the root: each file once for each content that it ever had. What has not changed
 * since the last time, as size and times of the files say, is not even opened.
 */
export async function readFolder(root: string, options: ReadOptions = {}): Promise<Folder> {
  const asked: Asked = options.errorsOnly ? 'errors' : 'all'
  const start = Date.now()
  const kept = await loadKept(root)
  const paths = await listContentFiles(root)
  const outside = new Map<string, ContentFile>()
  const tasks: ReadTask[] = []
  const stays = new Map<string, KeptFile>()
  for (const file of paths) {
    const stats = lstatSync(path.join(root, file), { throwIfNoEntry: false })
    const isOutside = stats && fileOutside(file, stats)
    const known = kept.get(file)
    if (isOutside) outside.set(file, isOutside)
    else if (stats && known?.stamp === stampOf(stats) && isEnough(known, asked))
      stays.set(file, known)
    else if (stats && (options.only?.has(file) ?? true)) tasks.push({ path: file, known })
  }
  const read = await readAll(tasks, { root, asked }, options.isCompiling ?? false)
  for (const file of merged(read, kept)) stays.set(file.path, file)
  if (read.length > 0 || kept.size !== stays.size)
    await saveKept(root, settled(stays, kept, paths, start))
  return toFolder(root, paths, outside, stays)
}

async function readAll(tasks: readonly ReadTask[], setup: ReadSetup, isCompiling: boolean) {
  const cores = isCompiling ? coresBesideCompile(tasks.length) : availableParallelism()
  const threads = Math.min(cores, Math.ceil(tasks.length / FILES_PER_THREAD))
  if (threads > 1 || (isCompiling && threads > 0)) {
    return inThreads<ReadSetup, ReadTask, ReadResult>({ program: READER, threads, setup }, tasks)
  }
  const results: ReadResult[] = []
  for (const task of tasks) results.push(await readOneFile(task, setup))
  return results
}

function merged(read: readonly ReadResult[], kept: KeptFiles): readonly KeptFile[] {
  return read.flatMap((result) => {
    if (!('isSame' in result)) return [result]
    const before = kept.get(result.path)
    return before ? [{ ...before, stamp: result.stamp }] : []
  })
}

/** What is kept for the next run: of files that are there, those included that this run did not need. */
function settled(
  stays: KeptFiles,
  kept: KeptFiles,
  paths: readonly string[],
  start: number,
): readonly KeptFile[] {
  return paths.flatMap((file) => {
    const found = stays.get(file) ?? kept.get(file)
    if (!found) return []
    const modified = Number(found.stamp.split(':')[1])
    return modified > start - TICK ? [{ ...found, stamp: '' }] : [found]
  })
}

async function toFolder(
  root: string,
  paths: readonly string[],
  outside: ReadonlyMap<string, ContentFile>,
  stays: KeptFiles,
): Promise<Folder> {
  const files: ContentFile[] = []
  for (const file of paths) {
    const known = stays.get(file)
    const found = outside.get(file) ?? (known && recallFile(root, known))
    // One of which nothing is to be reported is read as far as others look at it.
    files.push(found ?? (await readContentFile(root, file)))
  }
  const readings = new Map([...stays].map(([file, { reading }]) => [file, reading]))
  return { files: [...files, ...missingFiles(paths)], readings }
}
