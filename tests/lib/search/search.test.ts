import { describe, expect, test } from 'vitest'
import { search } from '@/lib/search/browser/search'
import type { MarkedText } from '@/lib/search/browser/types'
import { buildSearchIndex } from '@/lib/search/build-index'
import { openBuiltIndex } from '@/lib/search/index-files'
import { exampleArticles, exampleFrame } from './example-articles'

const built = buildSearchIndex(exampleArticles, exampleFrame)
const index = openBuiltIndex(built)
const slugs = async (query: string) => (await search(index, { query })).hits.map(({ slug }) => slug)
const show = (text: MarkedText = []) =>
  text.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

describe('search', () => {
  test('puts titles before text', async () => {
    expect(await slugs('解绑')).toEqual(['jd', 'wechat', 'wifi'])
  })

  test.each([
    ['退', 'refund'],
    ['１２３０６', 'refund'],
    ['123', 'refund'],
    ['WIFI', 'wifi'],
    ['wi-fi', 'wifi'],
    ['解綁銀行卡', 'jd'],
    ['jiebang', 'jd'],
    ['jieban', 'jd'],
    ['jbyhk', 'jd'],
    ['tp', 'refund'],
    ['解邦', 'jd'],
    // Its steps have 绑定 as it was typed, and its title what stands for all.
    ['取消绑定', 'wechat'],
    ['微信解绑', 'wechat'],
  ])('finds %s', async (query, slug) => {
    expect((await slugs(query))[0]).toBe(slug)
  })

  test('opens at the step that answers, with the match marked', async () => {
    const { hits } = await search(index, { query: '支付密码' })
    expect(hits[0]).toMatchObject({ slug: 'jd', anchor: 's3', step: { number: 3 } })
    expect(show(hits[0]?.step?.title)).toBe('输入[支付密码]')
    expect(show(hits[0]?.excerpt)).toBe('输入[支付密码]的说明。')
  })

  test('says what it searched for instead of a wrong 汉字', async () => {
    expect((await search(index, { query: '解邦' })).correction).toBe('解绑')
    expect((await search(index, { query: '解绑' })).correction).toBeUndefined()
  })

  test('counts categories and topics and filters by them', async () => {
    const all = await search(index, { query: '解绑', withFacets: true })
    expect(all.categories.map(({ slug, count }) => [slug, count])).toEqual([
      ['jd', 1],
      ['wechat', 1],
      ['home', 1],
    ])
    expect(all.topics).toEqual([{ slug: 'unbind', title: '解绑与注销', count: 1 }])
    const some = await search(index, { query: '解绑', category: 'wechat' })
    expect(some.hits.map(({ slug }) => slug)).toEqual(['wechat'])
  })

  test('offers words and the editors’ inbox where there is nothing', async () => {
    const nothing = await search(index, { query: '量子力学' })
    expect(nothing).toMatchObject({ total: 0, hits: [], popular: ['解绑', '退票'] })
    expect(nothing.inbox).toBe('mailto:editors@site.example')
  })

  test('gives pages', async () => {
    const second = await search(index, { query: '解绑', page: 2, pageSize: 2 })
    expect(second).toMatchObject({ total: 3, page: 2, pageCount: 2 })
    expect(second.hits.map(({ slug }) => slug)).toEqual(['wifi'])
  })
})

describe('buildSearchIndex', () => {
  test('gives the same files for the same articles', () => {
    expect(buildSearchIndex(exampleArticles, exampleFrame)).toEqual(built)
  })

  test('gives another version for other articles', () => {
    const fewer = buildSearchIndex(exampleArticles.slice(1), exampleFrame)
    expect(fewer.manifest.version).not.toBe(built.manifest.version)
  })

  test('makes a site without articles searchable', async () => {
    const empty = openBuiltIndex(buildSearchIndex([], exampleFrame))
    expect((await search(empty, { query: '解绑' })).total).toBe(0)
    expect((await search(empty, { query: 'jb' })).total).toBe(0)
  })
})
