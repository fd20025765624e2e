import { describe, expect, test } from 'vitest'
import { planImport } from '@/lib/importing/plan-import'

const NOW = new Date('2026-11-30T06:00:00Z')
const file = (path: string, text = '') => ({ path, bytes: Buffer.from(text) })
const plan = (
  files: Parameters<typeof planImport>[0],
  change: Partial<Parameters<typeof planImport>[1]> = {},
) =>
  planImport(files, {
    now: NOW,
    author: 'editors',
    isTaken: () => false,
    known: new Map(),
    ...change,
  })

describe('planImport', () => {
  test('names a picture after what it is, whatever it was called', () => {
    const png = { path: 'a/图.jpg', bytes: Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1') }
    const [article] = plan([file('a/文.md', '# 文\n\n先看图。\n\n![图](图.jpg)\n'), png]).articles
    expect(article?.pictures).toEqual([
      { source: 'a/图.jpg', path: 'content/articles/a/wen-1.png' },
    ])
    expect(article?.text).toContain('(wen-1.png)')
  })

  test('takes a plain folder: title from the heading, slug in pinyin, pictures and links along', () => {
    const { system, articles, leftOut, categories } = plan([
      file('README.md', '# 菜谱'),
      file(
        '家常菜/红烧肉/红烧肉.md',
        '# 红烧肉的做法\n\n先焯水，再上色，最后小火慢炖一小时。\n\n![](成品.jpg)\n\n见[米饭](../米饭.md#做法)和[没有的](../x.md)。\n',
      ),
      file('家常菜/红烧肉/成品.jpg'),
      file('家常菜/米饭.md', '# 米饭\n\n洗米，加水，按下开关。\n'),
    ])
    expect(system).toBe('Markdown 文件夹')
    expect(leftOut).toEqual([{ source: 'README.md', reason: '说明或目录文件，不是文章' }])
    expect(categories).toEqual([{ slug: 'jia-chang-cai', title: '家常菜' }])
    expect(articles.map(({ path }) => path)).toEqual([
      'content/articles/jia-chang-cai/hong-shao-rou.md',
      'content/articles/jia-chang-cai/mi-fan.md',
    ])
    expect(articles[0]).toMatchInlineSnapshot(`
      {
        "notes": [
          "没有发布时间，写的是搬来的时间",
          "摘要取自正文第一段",
          "链到没有搬来的内容的链接，只留文字",
        ],
        "oldAddresses": [],
        "path": "content/articles/jia-chang-cai/hong-shao-rou.md",
        "pictures": [
          {
            "path": "content/articles/jia-chang-cai/hong-shao-rou-1.jpg",
            "source": "家常菜/红烧肉/成品.jpg",
          },
        ],
        "slug": "hong-shao-rou",
        "source": "家常菜/红烧肉/红烧肉.md",
        "text": "---
      title: 红烧肉的做法
      publishedAt: 2026-11-30 14:00
      summary: 先焯水，再上色，最后小火慢炖一小时。
      author: editors
      ---

      ![成品](hong-shao-rou-1.jpg)

      见[米饭](/articles/mi-fan)和没有的。
      ",
        "title": "红烧肉的做法",
      }
    `)
  })

  test.each([
    ['Hexo', ['_config.yml', 'source/_posts/a.md']],
    ['Hugo', ['hugo.toml', 'content/posts/a.md']],
    ['VuePress 或 VitePress', ['docs/.vitepress/config.ts', 'docs/guide/a.md']],
    ['Docusaurus', ['docusaurus.config.js', 'docs/guide/a.md']],
    ['MkDocs', ['mkdocs.yml', 'docs/guide/a.md']],
  ])('recognises %s', (name, paths) => {
    const { system, articles } = plan(paths.map((path) => file(path, '# 题\n\n正文在这里。')))
    expect(system).toBe(name)
    expect(articles.map(({ slug }) => slug)).toEqual(['a'])
  })

  test('reads what other systems write before a text, times with their zone', () => {
    const { articles } = plan([
      file(
        'a.md',
        '---\ntitle: "007"\ndate: 2024-05-01T10:00:00Z\nlastmod: 2024-06-01 08:00:00\ntags: [a, b]\ndescription: 一句话说完。\ncategories: 手机\nslug: old-phone\n---\n正文。',
      ),
      file(
        'b.md',
        '+++\ntitle = "乙"\ndate = 2024-05-01T10:00:00+08:00\ndraft = true\n+++\n正文。',
      ),
    ])
    expect(articles[0]?.text).toContain(
      'title: "007"\npublishedAt: 2024-05-01 18:00\nupdatedAt: 2024-06-01 08:00\nsummary: 一句话说完。',
    )
    expect(articles[0]?.path).toBe('content/articles/shou-ji/old-phone.md')
    expect(articles[1]?.text).toContain('publishedAt: 2024-05-01 10:00')
    expect(articles[1]?.text).toContain('draft: true')
  })

  test('takes times from git where the text has none, and never invents one silently', () => {
    const created = '2023-01-02T03:04:05+08:00'
    const changed = '2024-01-02T03:04:05+08:00'
    const { articles } = plan([{ ...file('a.md', '# 甲\n\n正文。'), created, changed }])
    expect(articles[0]?.text).toContain(
      'publishedAt: 2023-01-02 03:04\nupdatedAt: 2024-01-02 03:04',
    )
    expect(articles[0]?.notes).toContain('发布时间取自 git')
  })

  test('gives no slug twice, and a known source the one that it had', () => {
    const files = [
      file('一/说明书.md', '# 甲\n\n文。'),
      file('二/说明书.md', '# 乙\n\n文。'),
      file('三/说明书.md', '# 丙\n\n文。'),
    ]
    const slugs = (change = {}) => plan(files, change).articles.map(({ slug }) => slug)
    expect(slugs()).toEqual(['shuo-ming-shu', 'shuo-ming-shu-2', 'shuo-ming-shu-3'])
    expect(slugs({ known: new Map([['三/说明书.md', 'shuo-ming-shu']]) })).toEqual([
      'shuo-ming-shu-2',
      'shuo-ming-shu-3',
      'shuo-ming-shu',
    ])
  })

  test('leaves out what is no text, is empty or may run code', () => {
    const { leftOut } = plan([
      { path: 'a.md', bytes: new Uint8Array([0xff, 0xfe, 0x41]) },
      file('b.md', '---\ntitle: x\n---\n'),
      file('c.mdx', '# x'),
    ])
    expect(leftOut.map(({ reason }) => reason).toSorted()).toEqual(
      ['MDX 里可以有程序，本站只收 Markdown', '不是 UTF-8 文字', '没有正文'].toSorted(),
    )
  })
})
