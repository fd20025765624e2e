import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type LiveChecks, openLiveChecks } from '@/lib/checks/live-checks'

const SITE = path.resolve(import.meta.dirname, '../../fixtures/faults/_site')
const ARTICLE = 'content/articles/phone/phone-big-screen.md'

let root = ''
let checks: LiveChecks

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
  cpSync(SITE, root, { recursive: true })
  const now = () => new Date('2026-11-23T00:00:00Z')
  checks = await openLiveChecks(root, { now, host: 'help.example.com' })
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function edit(change: (text: string) => string, file = ARTICLE) {
  const target = path.join(root, file)
  writeFileSync(target, change(readFileSync(target, 'utf8')))
}

const rulesOf = (file: string) => checks.problemsOf(file).map(({ rule }) => rule)

describe('openLiveChecks', () => {
  test('finds what a save broke, and that it was fixed', async () => {
    edit((text) => text.replace('title:', 'titel:'))
    await checks.update([ARTICLE])
    expect(rulesOf(ARTICLE)).toContain('front-matter-keys')
    expect(checks.problems()[0]).toMatchObject({ file: ARTICLE, line: 2, column: 1 })
    edit((text) => text.replace('titel:', 'title:'))
    await checks.update([ARTICLE])
    expect(rulesOf(ARTICLE)).not.toContain('front-matter-keys')
  })

  test('knows other files as they were last saved', async () => {
    edit((text) => `${text}\n去看[字体](/articles/chat-font)。\n`)
    await checks.update([ARTICLE])
    expect(rulesOf(ARTICLE)).not.toContain('link-target')
    const other = 'content/articles/wechat/chat-font.md'
    rmSync(path.join(root, other))
    await checks.update([other, ARTICLE])
    expect(rulesOf(ARTICLE)).toContain('link-target')
    expect(checks.files().some((file) => file.path === other)).toBe(false)
  })

  test('takes over a check of everything, but not for what was saved since', async () => {
    edit((text) => text.replace('title:', 'titel:'))
    await checks.update([ARTICLE])
    const found = {
      ...(checks.problems()[0] ?? { rule: '', severity: 'error' as const, line: 1, column: 1 }),
      message: 'old',
      hint: '',
    }
    const topic = 'content/topics/new-phone.md'
    const all = [
      { ...found, file: ARTICLE },
      { ...found, file: topic },
    ]
    checks.replaceAll(all, new Set([ARTICLE]))
    expect(rulesOf(ARTICLE)).toContain('front-matter-keys')
    expect(checks.problemsOf(ARTICLE).map(({ message }) => message)).not.toContain('old')
    expect(checks.problemsOf(topic)).toHaveLength(1)
    checks.replaceAll([], new Set())
    expect(checks.problems()).toEqual([])
  })
})
