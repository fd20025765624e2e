import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type CheckOptions, checkFiles } from '@/lib/checks/check-files'
import type { ContentFile } from '@/lib/checks/content-file'
import type { Problem } from '@/lib/checks/problem'
import { readContentFiles } from '@/lib/checks/read-content-files'

/** Below this many documents a second process costs more time than it saves. */
const DOCUMENTS_PER_PROCESS = 150

/** What one process is told: all files, since they name one another, and which to report on. */
export type CheckTask = {
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
  const files = await readContentFiles(root)
  const processes = processesFor(files, options)
  if (processes <= 1) return { files, problems: checkFiles(files, options) }
  return { files, problems: await checkInProcesses(files, options, processes) }
}

/** Checks files in processes of their own, so that this one can go on; problems come by file. */
export async function checkInProcesses(
  files: readonly ContentFile[],
  options: CheckOptions,
  processes: number = Math.max(1, processesFor(files, options)),
): Promise<readonly Problem[]> {
  const tasks = shares(files, options, processes).map((only) => ({ ...options, only }))
  const problems = await Promise.all(tasks.map((each) => runPart({ files, options: each })))
  const order = new Map(files.map((file, index) => [file.path, index]))
  const place = (problem: Problem) => order.get(problem.file) ?? 0
  return problems.flat().toSorted((a, b) => place(a) - place(b))
}

function processesFor(files: readonly ContentFile[], { only }: CheckOptions): number {
  const documents = files.filter(
    (file) => file.path.endsWith('.md') && (only?.has(file.path) ?? true),
  )
  return Math.min(availableParallelism(), Math.ceil(documents.length / DOCUMENTS_PER_PROCESS))
}

/** The paths dealt out like cards, so that each share is about the same work. */
function shares(
  files: readonly ContentFile[],
  { only }: CheckOptions,
  count: number,
): readonly ReadonlySet<string>[] {
  const paths = files.map((file) => file.path).filter((path) => only?.has(path) ?? true)
  return Array.from(
    { length: count },
    (_, share) => new Set(paths.filter((_, index) => index % count === share)),
  )
}

/** In a process: threads do not take over the loader of TypeScript. */
function runPart(task: CheckTask): Promise<readonly Problem[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./check-part.ts', import.meta.url)), {
      execArgv: ['--import', import.meta.resolve('tsx')],
      // Bytes and sets travel as they are.
      serialization: 'advanced',
    })
    child.on('message', (problems) => resolve(problems as readonly Problem[]))
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`检查程序意外停止（${code}）`)))
    child.send(task)
  })
}
