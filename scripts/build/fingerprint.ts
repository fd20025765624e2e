import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { programVersion } from '../program.mjs'
import { READER } from './kept-files'
import { siteVersion } from './site-program'

const stampFile = (root: string) => path.join(root, '.zhinan', 'built')

/** Whether the last build was made from just these files and settings, and nothing is due since. */
export async function isUpToDate(root: string): Promise<boolean> {
  if (!existsSync(stampFile(root)) || !existsSync(path.join(root, '.next', 'BUILD_ID')))
    return false
  const [fingerprint, dueAt] = readFileSync(stampFile(root), 'utf8').split('\n')
  const isDue = dueAt !== '' && Date.parse(dueAt ?? '') <= Date.now()
  return !isDue && fingerprint === (await fingerprintOf(root))
}

/** Remembers a finished build. `dueAt`: when the next article appears or expires. */
export function saveStamp(root: string, fingerprint: string, dueAt: string | undefined): void {
  writeFileSync(stampFile(root), `${fingerprint}\n${dueAt ?? ''}`)
}

/** Makes the next `npm start` build, since what the last build wrote was changed. */
export function forgetStamp(root: string): void {
  rmSync(stampFile(root), { force: true })
}

/** Of names, sizes and times of all content, and the programs that make pages of it with their settings. */
export async function fingerprintOf(root: string): Promise<string> {
  const versions = [await siteVersion(), await programVersion('scripts/build.ts')]
  const hash = createHash('sha256').update(versions.join())
  for (const file of filesBelow(path.join(root, 'content'))) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${path.relative(root, file)}:${size}:${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Version of the program that parses articles. */
export function parserVersion(): Promise<string> {
  return programVersion(READER)
}

function filesBelow(start: string): readonly string[] {
  if (!existsSync(start)) return []
  if (statSync(start).isFile()) return [start]
  return readdirSync(start, { withFileTypes: true })
    .flatMap((entry) => {
      const full = path.join(start, entry.name)
      return entry.isDirectory() ? filesBelow(full) : [full]
    })
    .sort()
}
