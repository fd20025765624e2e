import { appendFileSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { checkFiles } from '@/lib/checks/check-files'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { checkFolder } from '@/scripts/build/check-folder'
import { copiedSite } from './copied-site'

const ARTICLE = 'content/articles/phone/phone-big-screen.md'
const options = { now: new Date(), host: 'help.example.com' }
let root = ''

const inRoot = (file: string) => path.join(root, file)
const problemsOf = async (more = {}) => (await checkFolder(root, { ...options, ...more })).problems
const rulesOf = async () => (await problemsOf()).map(({ file, rule }) => `${file} ${rule}`)
/** What the rules say when nothing is remembered and nothing shared. */
const afresh = async () => checkFiles(await readContentFiles(root), options)

beforeEach(() => {
  root = copiedSite()
})

/** Changes the only thing that is remembered of the article, so that it shows where it is used. */
function falsifyMemory(change: (memory: string) => string): void {
  const file = inRoot('.zhinan/read.json')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

describe('checkFolder', () => {
  test('finds the same again, from what it remembers', async () => {
    appendFileSync(inRoot(ARTICLE), '\n### 第 9 步：跳号\n\n打开App设置。\n')
    const first = await problemsOf()
    expect(first.length).toBeGreaterThan(0)
    expect(first).toEqual(await afresh())
    expect(await problemsOf()).toEqual(first)
    falsifyMemory((memory) => memory.replaceAll('"message":"', '"message":"记得：'))
    expect((await problemsOf()).some(({ message }) => message.startsWith('记得：'))).toBe(true)
  })

  test('reads a changed document again, and no other', async () => {
    const before = await rulesOf()
    appendFileSync(inRoot(ARTICLE), '\n# 又一个大标题\n')
    falsifyMemory((memory) =>
      memory.replaceAll(
        '"findings":{}',
        '"findings":{"heading-h1":[{"message":"记得","hint":"记得"}]}',
      ),
    )
    const changed = await problemsOf()
    const [found, ...others] = changed.filter(
      ({ rule, file }) => rule === 'heading-h1' && file === ARTICLE,
    )
    expect(found?.message).not.toBe('记得')
    expect(others).toEqual([])
    expect(changed.length).toBeGreaterThan(before.length + 1)
  })

  test('sees what other files do to a document that is remembered', async () => {
    appendFileSync(inRoot(ARTICLE), '\n见[另一篇](/articles/phone-second#入口)。\n')
    const second = inRoot('content/articles/phone/phone-second.md')
    const text = readFileSync(inRoot(ARTICLE), 'utf8')
    writeFileSync(second, text.replace('\n## ', '\n## 入口\n\n先看这里。\n\n## '))
    const wrongLinks = async () =>
      (await problemsOf()).filter(({ rule, file }) => rule === 'link-target' && file === ARTICLE)
    expect(await wrongLinks()).toEqual([])
    expect(await wrongLinks()).toEqual([])
    writeFileSync(second, text)
    expect(await wrongLinks()).toHaveLength(1)
    rmSync(second)
    expect(await wrongLinks()).toHaveLength(1)
  })

  test.each([
    ['cannot be read', () => '{"version'],
    [
      'was made by other rules',
      (memory: string) => memory.replace(/"version":"\w+"/, '"version":"x"'),
    ],
  ])('does without a memory that %s', async (_, change) => {
    appendFileSync(inRoot(ARTICLE), '\n打开App设置。\n')
    const first = await problemsOf()
    falsifyMemory((memory) => change(memory.replaceAll('"message":"', '"message":"记得：')))
    expect(await problemsOf()).toEqual(first)
  })

  test('keeps what it knows of the others when only one file is asked for', async () => {
    const whole = await problemsOf()
    const kept = () =>
      JSON.parse(readFileSync(inRoot('.zhinan/read.json'), 'utf8')).files.map(
        ({ path: file }: { readonly path: string }) => file,
      )
    const before = kept()
    appendFileSync(inRoot(ARTICLE), '\n打开App设置。\n')
    await problemsOf({ only: new Set([ARTICLE]) })
    expect(kept()).toEqual(before)
    expect((await problemsOf()).length).toBeGreaterThan(whole.length)
  })

  test('asks the rules that only warn when the last check did not', async () => {
    appendFileSync(inRoot(ARTICLE), '\n打开App设置。\n\n# 又一个大标题\n')
    const errors = await problemsOf({ errorsOnly: true })
    expect(new Set(errors.map(({ severity }) => severity))).toEqual(new Set(['error']))
    const all = await problemsOf()
    expect(all).toEqual(await afresh())
    expect(all.length).toBeGreaterThan(errors.length)
    expect(await problemsOf({ errorsOnly: true })).toEqual(errors)
  })

  test('looks into a file of which only the time has changed, and reads it no second time', async () => {
    await problemsOf()
    falsifyMemory((memory) =>
      memory.replaceAll(
        '"findings":{}',
        '"findings":{"heading-h1":[{"message":"记得","hint":"记得"}]}',
      ),
    )
    const later = new Date(Date.now() + 60_000)
    utimesSync(inRoot(ARTICLE), later, later)
    const found = (await problemsOf()).filter(({ file }) => file === ARTICLE)
    expect(found.map(({ message }) => message)).toContain('记得')
  })

  test('sees another text of the same length and the same time', async () => {
    const target = inRoot(ARTICLE)
    const long = new Date('2026-01-01T00:00:00Z')
    appendFileSync(target, '\n打开设置。打\n')
    utimesSync(target, long, long)
    const before = await problemsOf()
    const text = readFileSync(target, 'utf8')
    const { size } = statSync(target)
    writeFileSync(target, text.replace('\n打开设置。打\n', '\n# 大标题了abcd\n'))
    utimesSync(target, long, long)
    expect(statSync(target).size).toBe(size)
    expect(await problemsOf()).not.toEqual(before)
  })

  test('shares many documents with other threads', async () => {
    const text = readFileSync(inRoot(ARTICLE), 'utf8')
    for (let copy = 0; copy < 320; copy += 1) {
      const faulty = copy % 3 === 0 ? '\n# 又一个大标题\n' : ''
      writeFileSync(inRoot(`content/articles/phone/copy-${copy}.md`), text + faulty)
    }
    expect(await problemsOf()).toEqual(await afresh())
  })
})
