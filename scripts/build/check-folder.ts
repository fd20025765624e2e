import { type CheckOptions, createChecker } from '@/lib/checks/check-files'
import type { ContentFile } from '@/lib/checks/content-file'
import type { KnownProblem } from '@/lib/checks/known-problems'
import type { Problem } from '@/lib/checks/problem'
import { readFolder } from './read-folder'

export type FolderCheck = {
  readonly files: readonly ContentFile[]
  /** By file, then from top to bottom. */
  readonly problems: readonly Problem[]
  /** All errors that may wait, known or not. */
  readonly waiting: readonly KnownProblem[]
}

export type CheckPlace = {
  /** Whether the program is compiled meanwhile. */
  readonly isCompiling?: boolean
}

/**
 * Checks `content/` below the root. What a file says by itself is asked of changed files alone; how the files
 * go together is asked of all of them, every time.
 */
export async function checkFolder(
  root: string,
  options: CheckOptions,
  { isCompiling }: CheckPlace = {},
): Promise<FolderCheck> {
  const { files, readings } = await readFolder(root, { ...options, isCompiling })
  const check = createChecker(files, options, readings)
  const wanted = files.filter(({ path }) => options.only?.has(path) ?? true)
  const checks = wanted.map(({ path }) => check(path))
  return {
    files,
    problems: checks.flatMap(({ problems }) => problems),
    waiting: checks.flatMap(({ waiting }) => waiting),
  }
}
