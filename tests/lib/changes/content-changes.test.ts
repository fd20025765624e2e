import { describe, expect, test } from 'vitest'
import { contentChanges } from '@/lib/changes/content-changes'
import { exampleArticle, exampleSite } from './example-site'

async function changes(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
) {
  return contentChanges(await exampleSite(before), await exampleSite(after))
}

const kinds = async (...states: Parameters<typeof changes>) =>
  (await changes(...states)).articles.map(({ kind, before, after }) => [
    kind,
    before?.slug,
    after?.slug,
  ])

describe('contentChanges', () => {
  test('finds nothing where nothing is different', async () => {
    const site = { 'jd/a.md': exampleArticle() }
    expect(await changes(site, site)).toMatchObject({
      articles: [],
      pages: [],
      lists: [],
      recommended: [],
      lost: [],
    })
  })

  test('tells new, removed and moved articles apart', async () => {
    const gone = { 'jd/a.md': exampleArticle(), 'jd/b.md': exampleArticle({ title: '另一篇' }) }
    const moved = {
      'jd/a.md': exampleArticle(),
      'phone/c.md': exampleArticle({ title: '另一篇', more: 'aliases: [b]\n' }),
    }
    expect(await kinds(gone, moved)).toEqual([['moved', 'b', 'c']])
    expect(await kinds({}, gone)).toEqual([
      ['new', undefined, 'a'],
      ['new', undefined, 'b'],
    ])
    expect(await kinds(gone, {})).toEqual([
      ['removed', 'a', undefined],
      ['removed', 'b', undefined],
    ])
  })

  test('a removed article without an heir is an error', async () => {
    const { lost } = await changes({ 'jd/a.md': exampleArticle() }, {})
    expect(lost).toMatchObject([{ severity: 'error', file: 'content/articles/jd/a.md' }])
  })

  test('names the keys of the front matter that have another value', async () => {
    const { articles } = await changes(
      { 'jd/a.md': exampleArticle({ more: 'tags: [京东]\n' }) },
      { 'jd/a.md': exampleArticle({ title: '新标题', more: 'tags: [京东, 银行卡]\n' }) },
    )
    expect(articles[0]?.facts).toEqual([
      { key: 'title', before: '怎么解绑银行卡?', after: '新标题' },
      { key: 'tags', before: '京东', after: '京东、银行卡' },
    ])
  })

  test('names the lists that gain or lose an article', async () => {
    const { lists } = await changes(
      { 'jd/a.md': exampleArticle({ more: 'tags: [京东]\n' }) },
      { 'phone/a.md': exampleArticle({ more: 'tags: [京东]\ntopics: [cards]\n' }) },
    )
    expect(lists).toEqual([
      { list: 'category', name: 'jd', added: [], removed: ['a'] },
      { list: 'category', name: 'phone', added: ['a'], removed: [] },
      { list: 'topic', name: 'cards', added: ['a'], removed: [] },
    ])
  })

  test('a draft is in no list, and says that it is not shown', async () => {
    const { articles, lists } = await changes(
      {},
      { 'jd/a.md': exampleArticle({ more: 'draft: true\n' }) },
    )
    expect(articles[0]?.after?.isShown).toBe(false)
    expect(lists).toEqual([])
  })

  test('never keeps quiet about an article that cannot be read any more', async () => {
    const { articles } = await changes(
      { 'jd/a.md': exampleArticle() },
      { 'jd/a.md': exampleArticle().replace('summary:', '  summary:') },
    )
    expect(articles).toMatchObject([{ kind: 'changed', steps: [], after: { isReadable: false } }])
  })

  test('takes a renamed article for the same one, with an alias and without', async () => {
    const text = exampleArticle()
    expect(await kinds({ 'jd/a.md': text }, { 'jd/b.md': text })).toEqual([['moved', 'a', 'b']])
  })

  test('names pages, topics and settings that have changed, key by key', async () => {
    const categories = (title: string) =>
      `categories:\n  - slug: jd\n    title: ${title}\n    summary: 买东西。\n`
    const { pages } = await changes(
      {
        '../categories.yml': categories('京东'),
        '../topics/cards.md': '---\ntitle: 卡\n---\n甲\n',
      },
      {
        '../categories.yml': categories('京东购物'),
        '../topics/cards.md': '---\ntitle: 卡\n---\n乙\n',
      },
    )
    expect(pages).toMatchObject([
      {
        kind: 'changed',
        page: 'categories',
        facts: [{ key: 'categories.jd.title', before: '京东', after: '京东购物' }],
      },
      { kind: 'changed', page: 'topic', name: '卡', facts: [], isRewritten: true },
    ])
  })

  test('says which articles recommend others now', async () => {
    const b = exampleArticle({ title: '另一篇怎么解绑?' })
    const { recommended } = await changes(
      { 'jd/a.md': exampleArticle() },
      { 'jd/a.md': exampleArticle(), 'jd/b.md': b },
    )
    expect(recommended).toEqual([{ slug: 'a', added: ['b'], removed: [] }])
  })

  test('sees a link that leads elsewhere outside the steps', async () => {
    const closing = (link: string) => `${exampleArticle()}\n## 还有什么？\n\n看[这里](${link})。\n`
    const { articles } = await changes(
      { 'jd/a.md': closing('/about') },
      { 'jd/a.md': closing('/privacy') },
    )
    expect(articles).toMatchObject([{ kind: 'changed', steps: [], rest: ['links'] }])
  })
})
