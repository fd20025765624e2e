import { lstatSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { type ContentFile, folderOf, kindOf, slugOf } from '@/lib/checks/content-file'
import {
  fileOutside,
  listContentFiles,
  missingFiles,
  readContentFile,
  recallFile,
} from '@/lib/checks/read-content-files'
import type { Pictures } from '@/lib/content/make-article'
import type { Reference } from '@/lib/markdown/references'
import { coresBesideCompile, inThreads } from './in-threads'
import { hasKeptBody } from './kept-bodies'
import { type KeptFiles, loadKept, READER, saveKept } from './kept-files'
import { keyOfPictures, picturesByFolder } from './pictures-by-folder'
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
  /** Whether articles are made as well. */
  readonly isMaking?: boolean
  /** Whether the program is compiled meanwhile. */
  readonly isCompiling?: boolean
}

/** Everything below `content/`. By path, from the project's folder. */
export type Folder = {
  readonly files: readonly ContentFile[]
  /** What is known of those that were read. */
  readonly known: KeptFiles
  /** Of the articles whose bodies were made anew. */
  readonly references: ReadonlyMap<string, readonly Reference[]>
}

/**
 * Reads `content/` below the root: each file once for each content that it ever had. What has not changed
 * since the last time, as size and times of the files say, is not even opened.
 */
export async function readFolder(root: string, options: ReadOptions = {}): Promise<Folder> {
  const start = Date.now()
  const kept = await loadKept(root)
  const setup: ReadSetup = { root, asked: options.errorsOnly ? 'errors' : 'all' }
  const { outside, found } = lookAt(root, await listContentFiles(root), kept, setup.asked)
  const known = new Map<string, KeptFile>()
  const references = new Map<string, readonly Reference[]>()
  const read = async (
    files: readonly FoundFile[],
    toTask: (file: FoundFile) => ReadTask | undefined,
  ) => {
    const tasks: ReadTask[] = []
    for (const file of files) {
      const task = toTask(file)
      if (task) tasks.push(task)
      else if (file.isCurrent && file.known) known.set(file.path, file.known)
    }
    for (const result of await readAll(tasks, setup, options.isCompiling ?? false)) {
      known.set(result.kept.path, result.kept)
      if (result.references) references.set(result.kept.path, result.references)
    }
    return tasks.length
  }
  const plain = (file: FoundFile) => {
    const isWanted = options.only?.has(file.path) ?? true
    return isWanted && !file.isCurrent ? { path: file.path, known: file.known } : undefined
  }
  const isPicture = ({ path: file }: FoundFile) => kindOf(file) === 'picture'
  // What an article shows of its pictures must be known before it is made.
  let count = await read(found.filter(isPicture), plain)
  const articleTask = options.isMaking ? makerOf(root, known) : plain
  count += await read(
    found.filter((file) => !isPicture(file)),
    (file) => (kindOf(file.path) === 'article' ? articleTask(file) : plain(file)),
  )
  const keep = settled(found, known, start)
  if (count > 0 || kept.size !== keep.length) await saveKept(root, keep)
  return { files: await toFiles(root, outside, found, known), known, references }
}

/** A file whose content somebody reads. */
type FoundFile = {
  readonly path: string
  readonly known?: KeptFile
  /** Whether what is known is right, as far as one can tell without opening the file. */
  readonly isCurrent: boolean
}

function lookAt(root: string, paths: readonly string[], kept: KeptFiles, asked: Asked) {
  const outside: ContentFile[] = []
  const found: FoundFile[] = []
  for (const file of paths) {
    const stats = lstatSync(path.join(root, file), { throwIfNoEntry: false })
    if (!stats) continue
    const isOutside = fileOutside(file, stats)
    if (isOutside) {
      outside.push(isOutside)
      continue
    }
    const known = kept.get(file)
    const isCurrent =
      known !== undefined && known.stamp === stampOf(stats) && isEnough(known, asked)
    found.push({ path: file, known, isCurrent })
  }
  return { outside, found }
}

/** Returns the task of an article, unless it is as it was, and so are the pictures beside it and its body. */
function makerOf(root: string, known: KeptFiles): (file: FoundFile) => ReadTask | undefined {
  const folders = picturesByFolder(known.values())
  const beside = new Map([...folders].map(([folder, pictures]) => [folder, withKey(pictures)]))
  const nothing = withKey(new Map())
  return ({ path: file, known: before, isCurrent }) => {
    const make = beside.get(folderOf(file)) ?? nothing
    const made = before?.made
    const isMade =
      isCurrent && made?.picturesKey === make.picturesKey && hasKeptBody(root, slugOf(file), made)
    return isMade ? undefined : { path: file, known: before, make }
  }
}

function withKey(pictures: Pictures) {
  return { pictures, picturesKey: keyOfPictures(pictures) }
}

async function readAll(tasks: readonly ReadTask[], setup: ReadSetup, isCompiling: boolean) {
  const cores = isCompiling ? coresBesideCompile(tasks.length) : availableParallelism()
  const threads = Math.min(cores, Math.ceil(tasks.length / FILES_PER_THREAD))
  if (threads > 1) {
    return inThreads<ReadSetup, ReadTask, ReadResult>({ program: READER, threads, setup }, tasks)
  }
  const results: ReadResult[] = []
  for (const task of tasks) results.push(await readOneFile(task, setup))
  return results
}

/** What is kept for the next run: of files that are there, those included that this run did not need. */
function settled(
  found: readonly FoundFile[],
  known: KeptFiles,
  start: number,
): readonly KeptFile[] {
  return found.flatMap(({ path: file, known: before }) => {
    const kept = known.get(file) ?? before
    if (!kept) return []
    const modified = Number(kept.stamp.split(':')[1])
    return modified > start - TICK ? [{ ...kept, stamp: '' }] : [kept]
  })
}

async function toFiles(
  root: string,
  outside: readonly ContentFile[],
  found: readonly FoundFile[],
  known: KeptFiles,
): Promise<readonly ContentFile[]> {
  const files = [...outside]
  for (const { path: file } of found) {
    const kept = known.get(file)
    // One of which nothing is to be reported is read as far as others look at it.
    files.push(kept ? recallFile(root, kept) : await readContentFile(root, file))
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return [...files, ...missingFiles(files.map(({ path: file }) => file))]
}
