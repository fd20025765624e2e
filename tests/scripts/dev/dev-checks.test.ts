import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as yaml from 'yaml'
import { article } from '@/lib/content/kinds/article'
import * as parsing from '@/lib/markdown/parse-markdown'
import { readFolder } from '@/scripts/build/read-folder'
import { type DevChecks, openDevChecks } from '@/scripts/dev/dev-checks'
import { type DevContent, openDevContent } from '@/scripts/dev/dev-content'
import { copiedSite } from '../build/copied-site'

vi.mock('yaml', async (original) => {
  const real = await original<typeof yaml>()
  return { ...real, parse: vi.fn(real.parse), parseDocument: vi.fn(real.parseDocument) }
})
vi.mock('@/lib/markdown/parse-markdown', async (original) => {
  const real = await original<typeof parsing>()
  return { ...real, parseMarkdown: vi.fn(real.parseMarkdown) }
})

const ARTICLE = 'content/articles/phone/phone-big-screen.md'

let root = ''
let live: DevContent
let checks: DevChecks

beforeEach(async () => {
  root = copiedSite()
  const folder = await readFolder(root, { errorsOnly: true, isMaking: true })
  const siteUrl = 'https://help.example.com'
  const moment = '2026-11-23T00:00:00+08:00'
  live = await openDevContent(folder, { root, siteUrl, moment, preview: true, toolsVersion: '1' })
  const now = () => new Date('2026-11-23T00:00:00Z')
  checks = openDevChecks(root, folder, { now, host: 'help.example.com' })
})

/** As `npm run dev` takes in what was saved. */
async function saved(files: readonly string[]) {
  await live.update(files)
  await checks.update(files, live.known)
}

function edit(change: (text: string) => string, file = ARTICLE) {
  const target = path.join(root, file)
  writeFileSync(target, change(readFileSync(target, 'utf8')))
}

const rulesOf = (file: string) => checks.problemsOf(file).map(({ rule }) => rule)

describe('openDevChecks', () => {
  test('finds what a save broke, and that it was fixed', async () => {
    edit((text) => text.replace('title:', 'titel:'))
    await saved([ARTICLE])
    expect(rulesOf(ARTICLE)).toContain('front-matter-keys')
    expect(checks.problems()[0]).toMatchObject({ file: ARTICLE, line: 2, column: 1 })
    edit((text) => text.replace('titel:', 'title:'))
    await saved([ARTICLE])
    expect(rulesOf(ARTICLE)).not.toContain('front-matter-keys')
  })

  test('parses a saved article once, for its page, its Markdown twin and its problems', async () => {
    const validated = vi.spyOn(article.schema, 'safeParse')
    vi.mocked(yaml.parse).mockClear()
    vi.mocked(yaml.parseDocument).mockClear()
    vi.mocked(parsing.parseMarkdown).mockClear()
    edit((text) => `${text}\n### 怎么再来一次？\n\n去[这里](/articles/nope)。\n`)
    await saved([ARTICLE])
    expect(readFileSync(path.join(root, 'public/articles/phone-big-screen.md'), 'utf8')).toContain(
      '再来一次',
    )
    expect(rulesOf(ARTICLE).length).toBeGreaterThan(0)
    expect(validated).toHaveBeenCalledTimes(1)
    expect(yaml.parse).not.toHaveBeenCalled()
    expect(yaml.parseDocument).toHaveBeenCalledTimes(1)
    expect(parsing.parseMarkdown).toHaveBeenCalledTimes(1)
    validated.mockRestore()
  })

  test('says why the Markdown cannot be parsed', async () => {
    edit((text) => `${text}\n${'['.repeat(1000)}\n`)
    await saved([ARTICLE])
    expect(
      checks
        .problemsOf(ARTICLE)
        .map(({ message }) => message)
        .join(),
    ).toContain('方括号')
  })

  test('knows other files as they were last saved', async () => {
    edit((text) => `${text}\n去看[字体](/articles/chat-font)。\n`)
    await saved([ARTICLE])
    expect(rulesOf(ARTICLE)).not.toContain('link-target')
    const other = 'content/articles/wechat/chat-font.md'
    rmSync(path.join(root, other))
    await saved([other, ARTICLE])
    expect(rulesOf(ARTICLE)).toContain('link-target')
  })

  test('takes over a check of everything, but not for what was saved since', async () => {
    edit((text) => text.replace('title:', 'titel:'))
    await saved([ARTICLE])
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
