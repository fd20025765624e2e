// Needs the sample articles.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * The reference page's structure, titles and facts carry over, its sentences do not. The page itself is
 * not in the repository: the fixture holds 8 characters (6 bytes of SHA-256, base64url) for each run of
 * `RUN` letters and digits of its sentences, titles left out.
 */
const RUN = 12
const HASH_LENGTH = 8
const root = path.resolve(import.meta.dirname, '..')

const hashes = readFileSync(path.join(root, 'tests/fixtures/reference-page-runs.txt'), 'utf8')
  .replace(/\n/g, '')
  .match(new RegExp(`.{${HASH_LENGTH}}`, 'g'))
const runs: ReadonlySet<string> = new Set(hashes)

/** Letters and digits alone, so that a comma more or less hides nothing: `甲，乙 1` → `甲乙1` */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** The runs of a line that are in `known`, as written but for marks between them. */
function sharedRuns(line: string, known: ReadonlySet<string>): readonly string[] {
  const characters = bare(line)
  const starts = Array.from({ length: Math.max(0, characters.length - RUN + 1) }, (_, at) => at)
  return starts.map((at) => characters.slice(at, at + RUN)).filter((run) => known.has(hash(run)))
}

function hash(run: string): string {
  return createHash('sha256').update(run).digest().subarray(0, 6).toString('base64url')
}

const files = readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' })
const documents = files.filter((file) => file.endsWith('.md'))

describe('content', () => {
  test('a sentence that is known is found, whatever marks stand in it', () => {
    const known = new Set([hash('一二三四五六七八九十甲乙')])
    expect(sharedRuns('先说一句：一二三四，五六七八九十「甲」乙。', known)).toEqual([
      '一二三四五六七八九十甲乙',
    ])
    expect(sharedRuns('一二三四五六七八九十甲', known)).toEqual([])
    expect(runs.size).toBeGreaterThan(700)
    expect(documents.length).toBeGreaterThan(60)
  })

  test.each(documents)('%s shares no run of 12 characters with the reference page', (file) => {
    const lines = readFileSync(path.join(root, 'content', file), 'utf8').split('\n')
    expect(lines.flatMap((line) => sharedRuns(line, runs))).toEqual([])
  })
})
