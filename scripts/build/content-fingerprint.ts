import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import path from 'node:path'
import { programVersion } from '@/scripts/program.mjs'
import { filesBelow } from '../publish/link-files'
import { READER } from './kept-files'
import { siteVersion } from './site-program'

/** Of all content by names, sizes and times, and of the programs that make pages of it with their settings. */
export async function contentFingerprint(root: string): Promise<string> {
  const versions = [await siteVersion(), await programVersion('scripts/publish.ts')]
  return fingerprintOf(path.join(root, 'content'), versions.join())
}

/** Of all that is served as it is. `npm run dev` writes drafts there. */
export function publicFingerprint(root: string): string {
  return fingerprintOf(path.join(root, 'public'), '')
}

/** Version of the program that parses articles. */
export function parserVersion(): Promise<string> {
  return programVersion(READER)
}

function fingerprintOf(folder: string, start: string): string {
  const hash = createHash('sha256').update(start)
  for (const file of filesBelow(folder).toSorted()) {
    const { size, mtimeMs } = statSync(path.join(folder, file))
    hash.update(`${file}:${size}:${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
