import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const mark = (root: string) => path.join(root, '.zhinan', 'rolled-back')

/**
 * Whether somebody went back to an earlier publication: until the next `npm run publish` by hand nothing
 * goes live by itself, or what was taken back would return at the next scheduled minute.
 */
export function isRolledBack(root: string): boolean {
  return existsSync(mark(root))
}

export function setRolledBack(root: string, is: boolean): void {
  if (is) writeFileSync(mark(root), '')
  else rmSync(mark(root), { force: true })
}
