import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkFiles } from '@/lib/checks/check-files'
import { readContentFiles, toContentFile } from '@/lib/checks/read-content-files'

const root = path.resolve(import.meta.dirname, '../../fixtures/faults')
const now = new Date('2026-11-23T00:00:00Z')

/** `expected.yml` of a class: by file, which problems, and where in `content/` the file would lie. */
type Expected = Readonly<
  Record<string, { readonly as?: string; readonly problems: readonly string[] }>
>

const site = await readContentFiles(path.join(root, '_site'))
const classes = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== '_site')
  .map((entry) => entry.name)

async function problemsOf(bytes: Uint8Array, as: string): Promise<readonly string[]> {
  const file = await toContentFile(as, bytes)
  // A picture that nobody names would have one more problem.
  const named = Buffer.from(as.includes('unused') ? '' : path.basename(as))
  const naming = await toContentFile('content/articles/phone/names-the-file.md', named)
  const files = [...site.filter((each) => each.path !== as), file, naming]
  const problems = checkFiles(files, { now, host: 'help.example.com', only: new Set([as]) })
  for (const { message, hint } of problems) {
    expect(message).toMatch(/\p{Script=Han}/u)
    expect(hint).toMatch(/\p{Script=Han}/u)
  }
  return problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)
}

describe.each(classes)('%s', (name) => {
  const folder = path.join(root, name)
  const expected: Expected = parse(readFileSync(path.join(folder, 'expected.yml'), 'utf8'))

  test.each(Object.entries(expected))('%s', async (file, { as, problems }) => {
    const place = as ?? `content/articles/phone/${file}`
    expect(await problemsOf(readFileSync(path.join(folder, file)), place)).toEqual(problems)
  })
})

describe('checkFiles', () => {
  test('finds nothing wrong with a good article', async () => {
    const good = readFileSync(path.join(root, 'good.md'))
    expect(await problemsOf(good, 'content/articles/phone/good.md')).toEqual([])
  })

  test('finds nothing wrong with the site of the fixtures', () => {
    expect(checkFiles(site, { now, host: 'help.example.com' }).map(({ rule }) => rule)).toEqual([
      'picture-unused',
    ])
  })
})
