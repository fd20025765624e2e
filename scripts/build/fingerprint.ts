import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What the built site is made from. */
const SOURCES = [
  'app',
  'components',
  'content',
  'lib',
  'scripts/build',
  'contentlayer.config.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'site.config.ts',
  'tsconfig.json',
]

/** The code that turns Markdown into what is stored. */
const PARSER = ['lib/content', 'lib/markdown', 'lib/text.ts', 'lib/date.ts', 'package-lock.json']

const stampFile = (root: string) => path.join(root, '.zhinan', 'built')

/** Whether the last build was made from just these files and settings, and nothing is due since. */
export function isUpToDate(root: string): boolean {
  if (!existsSync(stampFile(root)) || !existsSync(path.join(root, '.next', 'BUILD_ID')))
    return false
  const [fingerprint, dueAt] = readFileSync(stampFile(root), 'utf8').split('\n')
  const isDue = dueAt !== '' && Date.parse(dueAt ?? '') <= Date.now()
  return fingerprint === fingerprintOf(root) && !isDue
}

/** Remembers a finished build. `dueAt`: when the next article appears or expires. */
export function saveStamp(root: string, fingerprint: string, dueAt: string | undefined): void {
  writeFileSync(stampFile(root), `${fingerprint}\n${dueAt ?? ''}`)
}

/** Makes the next `npm start` build, since what the last build wrote was changed. */
export function forgetStamp(root: string): void {
  rmSync(stampFile(root), { force: true })
}

/** Names, sizes and times of all sources and the settings that reach a page. */
export function fingerprintOf(root: string): string {
  const hash = createHash('sha256').update(process.env.SITE_URL ?? '')
  for (const source of SOURCES) {
    for (const file of filesBelow(path.join(root, source))) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${path.relative(root, file)}:${size}:${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

/** Content hash of the code that parses articles. */
export function parserVersion(root: string): string {
  return contentHash(root, PARSER)
}

/** One hash of the contents of files and folders, given relative to the root. */
export function contentHash(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesBelow(path.join(root, source))) hash.update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
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
