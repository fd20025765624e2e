import { availableParallelism } from 'node:os'
import { type CheckOptions, createChecker } from '@/lib/checks/check-files'
import type { ContentFile } from '@/lib/checks/content-file'
import type { Problem } from '@/lib/checks/problem'
import { listContentFiles, readContentFiles } from '@/lib/checks/read-content-files'
import { shareWork } from './share-work'

/** Below this many documents a second process costs more time than it saves. */
const DOCUMENTS_PER_PROCESS = 150

/** What each process knows of the folder; the paths to report on come in batches. */
export type CheckSetup = {
  readonly files: readonly ContentFile[]
  readonly options: CheckOptions
}

export type FolderCheck = {
  readonly files: readonly ContentFile[]
  /** By file, then from top to bottom. */
  readonly problems: readonly Problem[]
}

/** Checks `content/` below the root, in as many processes as the machine has cores and the work is worth. */
export async function checkFolder(root: string, options: CheckOptions): Promise<FolderCheck> {
  let files: readonly ContentFile[] = []
  const processes = (await processesFor(root, options)) - 1
  const problems = await shareWork({ program: PART, processes }, async () => {
    files = await readContentFiles(root)
    const check = createChecker(files, options)
    const here = (paths: readonly string[]) => paths.map(check)
    return { setup: { files, options }, items: pathsOf(files, options), here }
  })
  return { files, problems: problems.flat() }
}

/** The same in processes of their own, so that this one can go on. */
export async function checkInProcesses(
  root: string,
  options: CheckOptions,
): Promise<readonly Problem[]> {
  const processes = await processesFor(root, options)
  const problems = await shareWork<CheckSetup, string, readonly Problem[]>(
    { program: PART, processes },
    async () => {
      const files = await readContentFiles(root)
      return { setup: { files, options }, items: pathsOf(files, options) }
    },
  )
  return problems.flat()
}

const PART = 'scripts/build/check-part.ts'

function pathsOf(files: readonly ContentFile[], { only }: CheckOptions): readonly string[] {
  return files.map(({ path }) => path).filter((path) => only?.has(path) ?? true)
}

async function processesFor(root: string, { only }: CheckOptions): Promise<number> {
  const found = await listContentFiles(root)
  const documents = found.filter((path) => path.endsWith('.md') && (only?.has(path) ?? true)).length
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(documents / DOCUMENTS_PER_PROCESS)))
}
