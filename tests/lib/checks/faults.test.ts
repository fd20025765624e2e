import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { applyFixes } from '@/lib/checks/apply-fixes'
import { checkFiles } from '@/lib/checks/check-files'
import type { Problem } from '@/lib/checks/problem'
import { readContentFiles, toContentFile } from '@/lib/checks/read-content-files'

const root = path.resolve(import.meta.dirname, '../../fixtures/faults')
const now = new Date('2026-11-23T00:00:00Z')

/** `expected.yml` of a class: by file, which problems, and where in `content/` the file would lie. */
type Expected = Readonly<
  Record<string, { readonly as?: string; readonly problems: readonly string[] }>
>

const site = await readContentFiles(path.join(root, '_site'))
const options = { now, host: 'help.example.com' }

/** The problems of one file that lies at this place beside those of the fixture site. */
async function check(bytes: Uint8Array, as: string): Promise<readonly Problem[]> {
  const file = await toContentFile(as, bytes)
  // A picture that nobody names would have one more problem.
  const named = Buffer.from(as.includes('unused') ? '' : path.basename(as))
  const naming = await toContentFile('content/articles/phone/names-the-file.md', named)
  const files = [...site.filter((each) => each.path !== as), file, naming]
  return checkFiles(files, { ...options, only: new Set([as]) })
}

const place = ({ line, column, rule }: Problem) => `${line}:${column} ${rule}`

describe.each(namesOf(root))('%s', (name) => {
  const folder = path.join(root, name)
  const expected: Expected = parse(readFileSync(path.join(folder, 'expected.yml'), 'utf8'))

  test.each(Object.entries(expected))('%s', async (file, { as, problems }) => {
    const target = as ?? `content/articles/phone/${file}`
    const bytes = readFileSync(path.join(folder, file))
    const found = await check(bytes, target)
    expect(found.map(place)).toEqual(problems)
    for (const { message, hint } of found) {
      expect(message).toMatch(/\p{Script=Han}/u)
      expect(hint).toMatch(/\p{Script=Han}/u)
    }
    const fixable = found.filter(({ fix }) => fix)
    if (fixable.length === 0) return
    const { text } = applyFixes(bytes.toString('utf8'), fixable)
    const left = await check(Buffer.from(text), target)
    const same = left.filter(({ rule }) => fixable.some((problem) => problem.rule === rule))
    expect(same.length, `${text}\n${same[0]?.message}`).toBeLessThan(found.length)
  })
})

describe('checkFiles', () => {
  test.each(readdirSync(path.join(root, '_good')))('finds nothing wrong with %s', async (file) => {
    const bytes = readFileSync(path.join(root, '_good', file))
    expect(await check(bytes, `content/articles/phone/${file}`)).toEqual([])
  })

  test('finds nothing wrong with the site of the fixtures', () => {
    expect(checkFiles(site, options).map(({ rule }) => rule)).toEqual(['picture-unused'])
  })
})

function namesOf(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('_'))
}
