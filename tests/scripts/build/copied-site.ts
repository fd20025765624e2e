import { cpSync } from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from '../../lib/engagement/temporary-folder'

/** A folder of its own with the site of `tests/fixtures/faults` in it, which goes with the test. */
export function copiedSite(): string {
  const folder = temporaryFolder()
  cpSync(path.resolve(import.meta.dirname, '../../fixtures/faults/_site'), folder, {
    recursive: true,
  })
  return folder
}
