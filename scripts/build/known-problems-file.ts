import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  formatKnownProblems,
  KNOWN_PROBLEMS_FILE,
  type KnownProblem,
  parseKnownProblems,
} from '@/lib/checks/known-problems'

/** The list of known problems; `undefined` when there is none. @throws Error in Chinese when it is broken */
export function loadKnownProblems(root: string): readonly KnownProblem[] | undefined {
  const file = path.join(root, KNOWN_PROBLEMS_FILE)
  return existsSync(file) ? parseKnownProblems(readFileSync(file, 'utf8')) : undefined
}

export function saveKnownProblems(root: string, list: readonly KnownProblem[]): void {
  writeFileSync(path.join(root, KNOWN_PROBLEMS_FILE), formatKnownProblems(list))
}
