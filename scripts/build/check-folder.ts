import { availableParallelism } from 'node:os'
import { type CheckOptions, createChecker } from '@/lib/checks/check-files'
import type { ContentFile } from '@/lib/checks/content-file'
import type { Problem } from '@/lib/checks/problem'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { shareWork } from './share-work'

/** Below this many documents a second process costs more time than it saves. */
const DOCUMENTS_PER_PROCESS = 150

/** What each process reads by itself; the paths to report on come in batches. */
export type CheckSetup = { readonly root: string; readonly options: CheckOptions }

export type FolderCheck = {
  readonly files: readonly ContentFile[]
  /** By file, then from top to bottom. */
  readonly problems: readonly Problem[]
}

/** Checks `content/` below the root, in as many processes as the machine has cores and the work is worth. */
export async function checkFolder(root: string, options: CheckOptions): Promise<FolderCheck> {
  const files = await readContentFiles(root)
  const paths = pathsOf(files, options)
  const check = createChecker(files, options)
  const problems = await shareWork<CheckSetup, string, readonly Problem[]>({
    program: 'scripts/build/check-part.ts',
    setup: { root, options },
    items: paths,
    processes: processesFor(paths) - 1,
    here: (batch) => batch.map(check),
  })
  return { files, problems: problems.flat() }
}

/** The same in processes of their own, so that this one can go on. */
export async function checkInProcesses(
  root: string,
  options: CheckOptions,
): Promise<readonly Problem[]> {
  const paths = pathsOf(await readContentFiles(root), options)
  const problems = await shareWork<CheckSetup, string, readonly Problem[]>({
    program: 'scripts/build/check-part.ts',
    setup: { root, options },
    items: paths,
    processes: processesFor(paths),
  })
  return problems.flat()
}

function pathsOf(files: readonly ContentFile[], { only }: CheckOptions): readonly string[] {
  return files.map(({ path }) => path).filter((path) => only?.has(path) ?? true)
}

function processesFor(paths: readonly string[]): number {
  const documents = paths.filter((path) => path.endsWith('.md')).length
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(documents / DOCUMENTS_PER_PROCESS)))
}
