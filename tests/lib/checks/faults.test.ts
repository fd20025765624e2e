import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyFixes } from '@/lib/checks/apply-fixes'
import { checkFiles } from '@/lib/checks/check-files'
import type { Problem } from '@/lib/checks/problem'
import { readContentFiles, toContentFile } from '@/lib/checks/read-content-files'
import { FAULTS, faultClasses, readFaultCases } from './fault-cases'

const now = new Date('2026-11-23T00:00:00Z')
const site = await readContentFiles(path.join(FAULTS, '_site'))
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

/** Line by line as an editor reads it. */
function said(problem: Problem): string {
  const { severity, message, hint, fix } = problem
  const name = severity === 'error' ? '错误' : '提醒'
  return `  ${place(problem)} ${name}\n    ${message}\n    ${fix ? '能自动改' : '怎么改'}：${hint}\n`
}

describe.each(faultClasses())('%s', (name) => {
  const cases = readFaultCases(name)
  const messages: string[] = []

  test.each(cases)('$name', async ({ name: file, place: target, bytes, problems }) => {
    const found = await check(bytes, target)
    expect(found.map(place)).toEqual(problems)
    for (const { message, hint } of found) {
      expect(message).toMatch(/\p{Script=Han}/u)
      expect(hint).toMatch(/\p{Script=Han}/u)
    }
    messages.push(`${file}\n${found.map(said).join('')}`)
    const fixable = found.filter(({ fix }) => fix)
    if (fixable.length === 0) return
    const { text } = applyFixes(Buffer.from(bytes).toString('utf8'), fixable)
    const left = await check(Buffer.from(text), target)
    const same = left.filter(({ rule }) => fixable.some((problem) => problem.rule === rule))
    expect(same.length, `${text}\n${same[0]?.message}`).toBeLessThan(found.length)
  })

  test('says just these words', async () => {
    const file = path.join(FAULTS, name, 'messages.txt')
    await expect(messages.join('\n')).toMatchFileSnapshot(file)
  })
})

describe('checkFiles', () => {
  test.each(readdirSync(path.join(FAULTS, '_good')))(
    'finds nothing wrong with %s',
    async (file) => {
      const bytes = readFileSync(path.join(FAULTS, '_good', file))
      expect(await check(bytes, `content/articles/phone/${file}`)).toEqual([])
    },
  )

  test('finds nothing wrong with the site of the fixtures', () => {
    expect(checkFiles(site, options).map(({ rule }) => rule)).toEqual(['picture-unused'])
  })
})
