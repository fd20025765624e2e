import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { search } from '@/lib/search/browser/search'
import { buildSearchIndex } from '@/lib/search/build-index'
import { openBuiltIndex } from '@/lib/search/index-files'
import { loadReaderCounts } from '@/lib/search/load-reader-counts'
import { exampleArticles, exampleFrame } from './example-articles'

const root = mkdtempSync(path.join(tmpdir(), 'zhinan-views-'))
afterAll(() => rmSync(root, { recursive: true }))

const [refund, jd, wechat, wifi] = exampleArticles
/** Two articles with the same words; the first is the newer one. */
const twins = [refund, jd, jd, wechat, wifi].flatMap((article, number) =>
  article ? [{ ...article, record: { ...article.record, slug: `a${number}` } }] : [],
)
const first = async (query: string, views?: ReadonlyMap<string, number>) => {
  const index = openBuiltIndex(buildSearchIndex(twins, { ...exampleFrame, views }))
  return (await search(index, { query })).hits[0]?.slug
}

describe('views', () => {
  test('decide between articles that answer equally well', async () => {
    expect(await first('京东金融解绑')).toBe('a1')
    expect(await first('京东金融解绑', new Map([['a2', 100_000]]))).toBe('a2')
  })

  test('decide nothing between articles that do not', async () => {
    expect(await first('京东金融解绑', new Map([['a3', 100_000]]))).toBe('a1')
    expect(await first('微信解绑银行卡', new Map([['a1', 100_000]]))).toBe('a3')
  })
})

describe('loadReaderCounts', () => {
  const write = (text: string) => {
    mkdirSync(path.join(root, '.zhinan'), { recursive: true })
    writeFileSync(path.join(root, '.zhinan', 'engagement.json'), text)
  }

  const none = { views: new Map(), stuck: new Map(), disputed: new Map() }

  test('is empty without the file', () => {
    expect(loadReaderCounts(root)).toEqual(none)
  })

  test('reads the counts by slug, whatever else the file holds', () => {
    write(
      '{"views":{"jd":12},"stuck":{"jd":3},"hot":["jd"],"disputes":{"jd":{"contentHash":"r","steps":[]}}}',
    )
    expect(loadReaderCounts(root)).toEqual({
      views: new Map([['jd', 12]]),
      stuck: new Map([['jd', 3]]),
      disputed: new Map([['jd', 'r']]),
    })
  })

  test('reads a file from before readers were counted who got stuck', () => {
    write('{"views":{"jd":12}}')
    expect(loadReaderCounts(root)).toEqual({ ...none, views: new Map([['jd', 12]]) })
  })

  test.each(['', '{', '[]', '{"views":{"jd":"many"}}', '{"views":{"jd":-1}}'])(
    'breaks no build for %s',
    (text) => {
      write(text)
      expect(loadReaderCounts(root)).toEqual(none)
    },
  )
})
