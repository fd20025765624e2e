import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lostAddresses } from '@/lib/checks/lost-addresses'
import { toContentFile } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import type { Site } from '@/lib/checks/site'

const options = { now: new Date('2026-11-23T00:00:00Z'), host: 'help.example.com' }
const body = '## 怎么办？\n\n先做这个。\n\n再做那个。\n'

function article(title: string, keys: readonly string[] = [], text = body): string {
  const lines = [`title: ${title}`, 'publishedAt: 2026-01-02 10:00', ...keys]
  return `---\n${lines.join('\n')}\n---\n\n${text}`
}

async function siteOf(texts: Readonly<Record<string, string>>): Promise<Site> {
  const files = Object.entries(texts).map(([file, text]) =>
    toContentFile(path.posix.join('content/articles', file), Buffer.from(text)),
  )
  return readSite(await Promise.all(files), options)
}

const before = await siteOf({
  'phone/old.md': article('旧手机怎么清空？'),
  'phone/other.md': article('别的', ['aliases: [once]'], '## 别的？\n\n别的话。\n'),
})
const other = { 'phone/other.md': article('别的', ['aliases: [once]'], '## 别的？\n\n别的话。\n') }

describe('lostAddresses', () => {
  test('finds nothing when nothing changed', () => {
    expect(lostAddresses(before, before)).toEqual([])
  })

  test('accepts a rename with an alias, and a move to another category', async () => {
    const renamed = await siteOf({
      ...other,
      'phone/new.md': article('旧手机怎么清空？', ['aliases: [old]']),
    })
    const moved = await siteOf({ ...other, 'computer/old.md': article('旧手机怎么清空？') })
    expect(lostAddresses(before, renamed)).toEqual([])
    expect(lostAddresses(before, moved)).toEqual([])
  })

  test('names the line to add to the file that has the same title', async () => {
    const after = await siteOf({
      ...other,
      'phone/new.md': article('旧手机如何清空?', [], '另写。'),
    })
    expect(lostAddresses(before, after)).toEqual([
      {
        rule: 'lost-addresses',
        severity: 'error',
        file: 'content/articles/phone/old.md',
        line: 1,
        column: 1,
        message: '发布过的文章改了名，没有留下旧地址，读者收藏的 /articles/old 会打不开',
        hint: '在 content/articles/phone/new.md 开头的两行 --- 之间加一行 aliases: [old]，旧地址就会自动跳过去。别处指向旧地址的链接，加好以后运行 npm run check -- --fix 一起改。',
      },
    ])
  })

  test('finds the new file by its text, and keeps the aliases that it has', async () => {
    const after = await siteOf({
      ...other,
      'phone/new.md': article('全换了', ['aliases: [much-older]'], `${body}\n多一句。\n`),
    })
    expect(lostAddresses(before, after)[0]?.hint).toContain(
      'content/articles/phone/new.md 开头的两行 --- 之间把 aliases 这一行改成 aliases: [much-older, old]',
    )
  })

  test('says what to do about a deletion that nothing replaces', async () => {
    expect(
      lostAddresses(before, await siteOf(other)).map(({ hint }) => hint),
    ).toMatchInlineSnapshot(`
      [
        "选一篇能接替它的文章，在开头的两行 --- 之间加一行 aliases: [old]（已有 aliases 就加进方括号里），读者会自动跳过去。要跳到分类、首页或别的网站，就写进 content/redirects.yml。没有能接替的，就把文件恢复，在正文开头写明现在该怎么办。",
      ]
    `)
  })

  test('reports an alias that was taken away, at its article', async () => {
    const after = await siteOf({
      'phone/old.md': article('旧手机怎么清空？'),
      'phone/other.md': article('别的'),
    })
    expect(lostAddresses(before, after)).toMatchObject([
      { file: 'content/articles/phone/other.md', severity: 'error' },
    ])
  })

  test('does not ask for the addresses of drafts and of articles whose time has not come', async () => {
    const unseen = await siteOf({
      'phone/a.md': article('甲', ['draft: true']),
      'phone/b.md': article('乙').replace('2026-01-02', '2027-01-02'),
    })
    expect(lostAddresses(unseen, await siteOf({}))).toEqual([])
  })

  test('warns when a published article is a draft again', async () => {
    const after = await siteOf({
      ...other,
      'phone/old.md': article('旧手机怎么清空？', ['draft: true']),
    })
    expect(lostAddresses(before, after)).toMatchObject([
      { file: 'content/articles/phone/old.md', severity: 'warning' },
    ])
  })

  test('accepts a way of redirects.yml in the place of an article, and names a way that was taken away', async () => {
    const withWays = (ways: string) =>
      siteOf({ ...other, '../redirects.yml': `redirects:\n${ways}` })
    const led = await withWays('  - from: /articles/old\n    to: /articles/other\n')
    expect(lostAddresses(before, led)).toEqual([])
    const found = lostAddresses(led, await siteOf(other))
    expect(found.map(({ file, message, hint }) => [file, message, hint])).toEqual([
      [
        'content/redirects.yml',
        '去掉了旧网址的跳转，/articles/old 会打不开',
        '把这几项加回去，例如 - from: /articles/old，下一行写 to: /articles/other。原来的地方没有了，就换一个能接替它的。',
      ],
    ])
    // An article has the address again.
    expect(lostAddresses(led, before)).toEqual([])
  })
})
