import { describe, expect, test } from 'vitest'
import { checkFiles } from '@/lib/checks/check-files'
import type { ContentFile } from '@/lib/checks/content-file'
import { toContentFile } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { formatMove } from '@/lib/editing/format-move'
import { planMove } from '@/lib/editing/plan-move'
import { readMove } from '@/lib/editing/read-move'
import { article, filesOf, options } from './site-of'

type Texts = Readonly<Record<string, string>>

/** The command reads the YAML files too that the check leaves alone. */
function withBytes(file: ContentFile): ContentFile {
  return { ...file, bytes: file.bytes ?? Buffer.from(foreign) }
}

const foreign = '# old\ngroups:\n  - name: old\n    articles: ["old"] # old\n'

/** The texts after the move, by path from `content/`; the complaints when there are any. */
async function move(texts: Texts, from: string, to: string): Promise<Texts | readonly string[]> {
  const site = readSite((await filesOf(texts)).map(withBytes), options)
  const asked = readMove(from, to, site)
  if ('complaints' in asked) return asked.complaints.map(({ message }) => message)
  const plan = planMove(asked, site, (path) => Buffer.from(texts[path.slice(8)] ?? ''))
  if ('complaints' in plan) return plan.complaints.map(({ message }) => message)
  const after: Record<string, string> = { ...texts }
  for (const change of plan.changes) {
    const path = change.path.slice('content/'.length)
    delete after[path]
    if (change.after) after[path] = Buffer.from(change.after).toString()
  }
  return after
}

/** The whole text of one file after it was moved from `old` to `new`. */
async function rewritten(body: string, keys: readonly string[] = []): Promise<string | undefined> {
  const after = await move(
    { 'articles/phone/old.md': article('旧'), 'articles/phone/b.md': article('乙', keys, body) },
    'old',
    'new',
  )
  return 'articles/phone/b.md' in after ? after['articles/phone/b.md'] : undefined
}

describe('planMove: links', () => {
  test.each([
    ['[旧](/articles/old)', '[旧](/articles/new)'],
    ['[旧](/articles/old#怎么做)', '[旧](/articles/new#怎么做)'],
    ['[旧](/articles/old#%E6%80%8E?a "题")', '[旧](/articles/new#%E6%80%8E?a "题")'],
    ['[旧](</articles/old>)', '[旧](</articles/new>)'],
    ['[旧](/articles/%6Fld#甲)', '[旧](/articles/new#甲)'],
    ['[旧](/articles/&#111;ld#甲)', '[旧](/articles/new#甲)'],
    ['[旧](/articles/old.md)', '[旧](/articles/new.md)'],
    ['[旧][r]\n\n[r]: /articles/old "题"', '[旧][r]\n\n[r]: /articles/new "题"'],
    ['段。\n\n[unused]: /articles/old', '段。\n\n[unused]: /articles/new'],
    ['[旧](../phone/old.md#怎么做)', '[旧](/articles/new#怎么做)'],
    ['[旧](https://help.example.com/articles/old)', '[旧](https://help.example.com/articles/new)'],
    ['[![图](x.png)](/articles/old)', '[![图](x.png)](/articles/new)'],
    [
      '> - [旧](/articles/old)、[旧](/articles/old)',
      '> - [旧](/articles/new)、[旧](/articles/new)',
    ],
  ])('rewrites %s', async (before, after) => {
    expect(await rewritten(before)).toBe(article('乙', [], after))
  })

  test.each([
    '[别的](/articles/old-one)',
    '[别的](/articles/very-old)',
    '[别的](/topics/old)',
    '[别站](https://elsewhere.example/articles/old)',
    '`[旧](/articles/old)`',
    '```\n[旧](/articles/old)\n```',
    '![old](old.png)',
    '文字里的 old 和 /articles/old',
    '[此页](#old)',
  ])('leaves %s alone', async (body) => {
    expect(await rewritten(body)).toBe(article('乙', [], body))
  })
})

describe('planMove: lists', () => {
  test.each([
    ['recommended: [a, old, c]', 'recommended: [a, new, c]'],
    ['recommended: [ "old" , \'c\' ] # old', 'recommended: [ "new" , \'c\' ] # old'],
    ['recommended:\n  - c # old\n  - old   # 说明', 'recommended:\n  - c # old\n  - new   # 说明'],
    ['recommended:\n- old-one\n- old', 'recommended:\n- old-one\n- new'],
  ])('rewrites %j', async (before, after) => {
    expect(await rewritten('', [before])).toBe(article('乙', [after]))
  })

  test('leaves tags, topics and words of the same spelling alone', async () => {
    const keys = ['tags: [old]', 'topics: [old]', 'summary: old']
    expect(await rewritten('', keys)).toBe(article('乙', keys))
  })

  test('rewrites topics, pinned articles and lists of YAML files that the check does not know', async () => {
    const pinned = '\uFEFFarticles:\r\n  - old # 置顶\r\nsearches: [old]\r\nnotHot: [ old ]\r\n'
    const topic = '---\ntitle: 题\nsummary: 说明\narticles: [old]\n---\n\n看[旧](/articles/old)。\n'
    const after = await move(
      {
        'articles/phone/old.md': article('旧'),
        'pinned.yml': pinned,
        'topics/t.md': topic,
        'synonyms.yml': foreign,
      },
      'old',
      'new',
    )
    expect(after).toMatchObject({
      'pinned.yml': pinned.replace('- old', '- new').replace('[ old ]', '[ new ]'),
      'synonyms.yml': foreign.replace('"old"', '"new"'),
      'topics/t.md': topic.replace('[old]', '[new]').replace('/old', '/new'),
    })
  })
})

describe('planMove: old addresses', () => {
  test('leads what leads to the article to its new slug, and nothing else', async () => {
    const ways =
      'redirects:\n  - from: /a\n    to: /articles/old#二 # 说明\n  - { from: /old, to: "/articles/old" }\n  - from: /b\n    to: /articles/old-one\n'
    const after = await move(
      { 'articles/phone/old.md': article('旧'), 'redirects.yml': ways },
      'old',
      'new',
    )
    expect(after).toMatchObject({
      'redirects.yml': ways
        .replace('/articles/old#', '/articles/new#')
        .replace('"/articles/old"', '"/articles/new"'),
    })
  })
})

describe('planMove: the alias', () => {
  test.each([
    [[], ['aliases: [old]']],
    [['aliases: [a]'], ['aliases: [a, old]']],
    [['aliases: [a, b] # 说明'], ['aliases: [a, b, old] # 说明']],
    [['aliases: []'], ['aliases: [old]']],
    [['aliases: # 说明'], ['aliases: [old] # 说明']],
    [
      ['aliases:', '  - a', '  - "b" # 说明'],
      ['aliases:', '  - a', '  - "b" # 说明', '  - old'],
    ],
    [['aliases: [new]'], ['aliases: [old]']],
    [
      ['aliases:', '- a', '- new'],
      ['aliases:', '- a', '- old'],
    ],
    [
      ['aliases: [', '  a,', ']'],
      ['aliases: [', '  a, old,', ']'],
    ],
  ])('turns %j into %j', async (before, after) => {
    const moved = await move({ 'articles/phone/old.md': article('旧', before) }, 'old', 'new')
    expect(moved).toEqual({ 'articles/phone/new.md': article('旧', after) })
  })

  test('keeps the byte order mark and the line breaks of the file', async () => {
    const text = `\uFEFF${article('旧')}`.replaceAll('\n', '\r\n')
    const moved = await move({ 'articles/phone/old.md': text }, 'old', 'new')
    const expected = `\uFEFF${article('旧', ['aliases: [old]'])}`.replaceAll('\n', '\r\n')
    expect(moved).toEqual({ 'articles/phone/new.md': expected })
  })

  test.each([['draft: true'], ['publishedAt: 2027-01-01']])(
    'is not made for an address that nobody has seen: %s',
    async (key) => {
      const text = article('旧').replace('publishedAt: 2026-01-02 10:00', key)
      const moved = await move({ 'articles/phone/old.md': text }, 'old', 'new')
      expect(moved).toEqual({ 'articles/phone/new.md': text })
    },
  )

  test('of two moves lead both to the article, without a chain', async () => {
    const first = await move({ 'articles/phone/old.md': article('旧') }, 'old', 'mid')
    const second = await move(first as Texts, 'mid', 'new')
    expect(second).toEqual({ 'articles/phone/new.md': article('旧', ['aliases: [old, mid]']) })
    const back = await move(second as Texts, 'new', 'old')
    expect(back).toEqual({ 'articles/phone/old.md': article('旧', ['aliases: [new, mid]']) })
  })

  test('is refused where it cannot be written safely', async () => {
    const text = article('旧', ['aliases: a'])
    expect(await move({ 'articles/phone/old.md': text }, 'old', 'new')).toEqual([
      'content/articles/phone/old.md 开头的 aliases（旧地址）写法特别，没法自动加上 old',
    ])
  })
})

describe('planMove: pictures', () => {
  const shown = (...names: string[]) => names.map((name) => `\n![图](${name})\n`).join('')

  test('take the new name when they carry the slug and nobody else uses them', async () => {
    const text = article(
      '旧',
      ['cover: "old-cover.png"'],
      shown('old-1.svg', './old-2.svg', 'x.png'),
    )
    const after = await move(
      {
        'articles/phone/old.md': text,
        'articles/phone/b.md': article('乙', [], shown('old-2.svg')),
        'articles/phone/old-1.svg': '<svg/>',
        'articles/phone/old-2.svg': '<svg/>',
        'articles/phone/old-cover.png': '',
        'articles/phone/old-unused.png': '',
        'articles/phone/x.png': '',
      },
      'old',
      'new',
    )
    expect(Object.keys(after).sort()).toEqual([
      'articles/phone/b.md',
      'articles/phone/new-1.svg',
      'articles/phone/new-cover.png',
      'articles/phone/new.md',
      'articles/phone/old-2.svg',
      'articles/phone/old-unused.png',
      'articles/phone/x.png',
    ])
    expect(after).toHaveProperty(
      ['articles/phone/new.md'],
      article(
        '旧',
        ['cover: "new-cover.png"', 'aliases: [old]'],
        shown('new-1.svg', './old-2.svg', 'x.png'),
      ),
    )
  })

  test('go along to another category; what others use is copied', async () => {
    const after = await move(
      {
        'articles/phone/old.md': article('旧', [], shown('old-1.svg', 'x.png')),
        'articles/phone/b.md': article('乙', [], shown('x.png')),
        'articles/phone/old-1.svg': '<svg/>',
        'articles/phone/x.png': 'x',
      },
      'old',
      'wechat/',
    )
    expect(after).toEqual({
      'articles/wechat/old.md': article('旧', [], shown('old-1.svg', 'x.png')),
      'articles/wechat/old-1.svg': '<svg/>',
      'articles/wechat/x.png': 'x',
      'articles/phone/b.md': article('乙', [], shown('x.png')),
      'articles/phone/x.png': 'x',
    })
  })

  test('never replace one that is there', async () => {
    const after = await move(
      {
        'articles/phone/old.md': article('旧', [], shown('old-1.svg')),
        'articles/phone/old-1.svg': '<svg/>',
        'articles/phone/new-1.svg': '<svg/>',
      },
      'old',
      'new',
    )
    expect(after).toEqual([expect.stringContaining('那里已经有 content/articles/phone/new-1.svg')])
  })
})

describe('planMove', () => {
  test('refuses while a file that names the article cannot be read', async () => {
    const texts = {
      'articles/phone/old.md': article('旧'),
      'articles/phone/b.md': '---\ntitle: "开着的引号\nrecommended: [old]\n---\n',
    }
    expect(await move(texts, 'old', 'new')).toEqual([
      expect.stringContaining('content/articles/phone/b.md 里提到了这篇文章'),
    ])
    expect(await move(texts, 'old', 'wechat/')).toHaveProperty(['articles/wechat/old.md'])
  })

  test('gives the check nothing new to say', async () => {
    const texts = {
      'articles/phone/old.md': article('旧手机怎么用', [], '\n![图上有旧手机](old-1.svg)\n'),
      'articles/phone/old-1.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      'articles/phone/b.md': article(
        '新手机怎么用',
        ['recommended: [old]'],
        '\n看[旧](/articles/old)。\n',
      ),
    }
    const rulesOf = async (all: Texts) =>
      checkFiles(await filesOf(all), options).map(({ rule }) => rule)
    const after = await move(texts, 'old', 'wechat/new')
    expect(await rulesOf(after as Texts)).toEqual(await rulesOf(texts))
  })

  test('says what it does, with the lines', async () => {
    const file = await toContentFile(
      'content/articles/phone/b.md',
      Buffer.from(article('乙', ['recommended: [old]'], '\n[旧](/articles/old)\n')),
    )
    const files = [...(await filesOf({ 'articles/phone/old.md': article('旧') })), file]
    const site = readSite(files, options)
    const asked = readMove('old', 'wechat/new', site)
    if ('complaints' in asked) throw new Error('refused')
    const plan = planMove(asked, site, () => Buffer.alloc(0))
    if ('complaints' in plan) throw new Error('refused')
    expect(formatMove(plan)).toMatchInlineSnapshot(`
      "旧
        文件    content/articles/phone/old.md
             →  content/articles/wechat/new.md
        地址    /articles/old → /articles/new
        旧地址  写进 aliases，读者点旧链接会自动跳过来
        跟着改 3 处：
          content/articles/phone/old.md  第 4 行（旧地址）
          content/articles/phone/b.md  第 4 行（列表）、第 11 行（链接）"
    `)
  })
})
