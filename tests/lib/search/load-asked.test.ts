import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { search } from '@/lib/search/browser/search'
import { buildSearchIndex } from '@/lib/search/build-index'
import { openBuiltIndex } from '@/lib/search/index-files'
import { loadAsked } from '@/lib/search/load-asked'
import { exampleArticles, exampleFrame } from './example-articles'

const root = mkdtempSync(path.join(tmpdir(), 'zhinan-asked-'))
afterAll(() => rmSync(root, { recursive: true }))
const write = (text: string) => {
  mkdirSync(path.join(root, 'content'), { recursive: true })
  writeFileSync(path.join(root, 'content', 'asked.yml'), text)
}

describe('loadAsked', () => {
  test('is empty without the file', () => {
    expect(loadAsked(root).size).toBe(0)
  })

  test('gives the phrases of each article', () => {
    write(`asked:
  - { phrase: 卡从京东拿掉, article: jd }
  - { phrase: 95118, article: jd }
  - { phrase: 网卡, article: wifi }
`)
    expect(loadAsked(root)).toEqual(
      new Map([
        ['jd', ['卡从京东拿掉', '95118']],
        ['wifi', ['网卡']],
      ]),
    )
  })

  test('says which entry is wrong', () => {
    write('asked:\n  - { phrase: 网卡 }\n')
    expect(() => loadAsked(root)).toThrow('content/asked.yml：第 1 项：')
  })
})

describe('what editors have said that readers ask', () => {
  const first = async (query: string, asked?: string) => {
    const articles = exampleArticles.map((article) =>
      article.record.slug === 'wifi' && asked
        ? { ...article, record: { ...article.record, asked: [asked] } }
        : article,
    )
    const index = openBuiltIndex(buildSearchIndex(articles, exampleFrame))
    return (await search(index, { query })).hits[0]?.slug
  }

  test('finds an article that has none of the words', async () => {
    expect(await first('冰箱老结霜')).toBeUndefined()
    expect(await first('冰箱老结霜', '冰箱老结霜')).toBe('wifi')
    expect(await first('冰箱结霜', '冰箱老结霜')).toBe('wifi')
  })

  test('comes before articles that have all of them', async () => {
    expect(await first('解绑银行卡')).toBe('jd')
    expect(await first('解绑银行卡', '解绑银行卡')).toBe('wifi')
    expect(await first('解绑，银行卡？', '解绑银行卡')).toBe('wifi')
    expect(await first('微信解绑银行卡', '解绑银行卡')).toBe('wechat')
  })
})
