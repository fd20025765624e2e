import { type CheckOptions, createChecker } from '@/lib/checks/check-files'
import type { KnownProblem } from '@/lib/checks/known-problems'
import type { Problem } from '@/lib/checks/problem'
import { SETTINGS_PATH } from '@/lib/checks/settings'
import { type Folder, readFolder } from './read-folder'

export type FolderCheck = {
  /** By file, then from top to bottom. */
  readonly problems: readonly Problem[]
  /** All errors that may wait, known or not. */
  readonly waiting: readonly KnownProblem[]
}

/**
 * Checks `content/` below the root. What a file says by itself is asked of changed files alone; how the files
 * go together is asked of all of them, every time.
 */
export async function checkFolder(root: string, options: CheckOptions): Promise<FolderCheck> {
  return checkRead(await readFolder(root, options), options)
}

/** Checks a folder that has been read. */
export function checkRead({ files, known }: Folder, options: CheckOptions): FolderCheck {
  const readings = new Map([...known].map(([path, { reading }]) => [path, reading]))
  const check = createChecker(files, options, readings)
  const wanted = files.map(({ path }) => path).filter((path) => options.only?.has(path) ?? true)
  const settings = options.settings && !options.only ? [SETTINGS_PATH] : []
  const checks = [...wanted, ...settings].map(check)
  return {
    problems: checks.flatMap(({ problems }) => problems),
    waiting: checks.flatMap(({ waiting }) => waiting),
  }
}
