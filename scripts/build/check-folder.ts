import { availableParallelism } from 'node:os'
import { type CheckOptions, createChecker, type FileCheck } from '@/lib/checks/check-files'
import type { ContentFile } from '@/lib/checks/content-file'
import type { Problem } from '@/lib/checks/problem'
import { listContentFiles, readContentFiles } from '@/lib/checks/read-content-files'
import type { Reading } from '@/lib/checks/reading'
import { type CheckMemory, loadMemory, recall, saveMemory } from './check-memory'
import { coresBesideCompile, shareWork } from './share-work'

/** Below this many new documents a second process costs more time than it saves. */
const DOCUMENTS_PER_PROCESS = 150

/** Each process reads the folder for itself; the paths to report on come in batches. */
export type CheckSetup = { readonly root: string; readonly options: CheckOptions }

export type FolderCheck = {
  readonly files: readonly ContentFile[]
  /** By file, then from top to bottom. */
  readonly problems: readonly Problem[]
}

export type CheckPlace = {
  /** Whether the program is compiled meanwhile. */
  readonly isCompiling?: boolean
  /** Whether all the work goes to processes of their own, so that this one can go on. */
  readonly isBusy?: boolean
}

/**
 * Checks `content/` below the root, in as many processes as there are cores and the work is worth.
 * Documents that did not change since the last check are not read again.
 */
export async function checkFolder(
  root: string,
  options: CheckOptions,
  { isCompiling = false, isBusy = false }: CheckPlace = {},
): Promise<FolderCheck> {
  const memory = await loadMemory(root, options)
  const added = addedDocuments(await listContentFiles(root), memory, options)
  const cores = isCompiling ? coresBesideCompile(added) : availableParallelism()
  const processes = Math.max(1, Math.min(cores, Math.ceil(added / DOCUMENTS_PER_PROCESS)))
  let files: readonly ContentFile[] = []
  let known: ReadonlyMap<string, Reading> = new Map()
  const checks = await shareWork<CheckSetup, string, FileCheck>(
    { program: 'scripts/build/check-part.ts', processes: isBusy ? processes : processes - 1 },
    async () => {
      files = await readContentFiles(root)
      known = recall(memory, files)
      const items = files.map(({ path }) => path).filter((path) => options.only?.has(path) ?? true)
      const work = { setup: { root, options }, items }
      if (isBusy) return work
      const check = createChecker(files, options, known)
      return { ...work, here: (paths) => paths.map(check) }
    },
  )
  const learned = checks.flatMap(({ path, reading }) => (reading ? [[path, reading] as const] : []))
  const isChanged = learned.length > 0 || known.size !== Object.keys(memory.documents).length
  if (isChanged) saveMemory(root, options, memory, files, new Map([...known, ...learned]))
  return { files, problems: checks.flatMap(({ problems }) => problems) }
}

/** How many documents must be read. */
function addedDocuments(
  found: readonly string[],
  { documents }: CheckMemory,
  { only }: CheckOptions,
): number {
  return found.filter(
    (path) => path.endsWith('.md') && !documents[path] && (only?.has(path) ?? true),
  ).length
}
