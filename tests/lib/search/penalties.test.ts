import { describe, expect, test } from 'vitest'
import { search } from '@/lib/search/browser/search'
import { buildSearchIndex } from '@/lib/search/build-index'
import { openBuiltIndex } from '@/lib/search/index-files'
import { articlePenalties } from '@/lib/search/penalties'
import { exampleArticles, exampleFrame } from './example-articles'

const now = new Date('2026-11-30T12:00:00+08:00')
const nobody = { views: new Map(), stuck: new Map(), disputed: new Map() }
const article = { slug: 'a', contentHash: 'now' }

describe('articlePenalties', () => {
  test.each([
    ['checked long ago', { checkedAt: '2026-01-01', reviewEveryDays: 90 }, 1],
    ['checked in time', { checkedAt: '2026-11-01', reviewEveryDays: 90 }, undefined],
    ['with no day for the next check', { checkedAt: '2020-01-01' }, undefined],
    ['that expires next week', { expiresAt: '2026-12-06T00:00:00+08:00' }, 1],
    ['that expires next year', { expiresAt: '2027-12-06T00:00:00+08:00' }, undefined],
  ])('%s', (_, facts, penalty) => {
    expect(articlePenalties([{ ...article, ...facts }], now, nobody).get('a')).toBe(penalty)
  })

  test.each([
    ['4 of 20 readers, too few to say anything', 20, 4, undefined],
    ['5 of 500 readers', 500, 5, 0.125],
    ['20 of 500 readers', 500, 20, 0.5],
    ['200 of 500 readers', 500, 200, 1],
    ['more than are known to have read it', 3, 9, 1],
  ])('by %s who got stuck', (_, read, failed, penalty) => {
    const counts = {
      ...nobody,
      views: new Map([['a', read]]),
      stuck: new Map([['a', failed]]),
    }
    expect(articlePenalties([article], now, counts).get('a')).toBe(penalty)
  })

  test.each([
    ['the text as it is', 'now', 1],
    ['an earlier text', 'before', undefined],
  ])('by readers who say that a step does not match in %s', (_, text, penalty) => {
    const counts = { ...nobody, disputed: new Map([['a', text]]) }
    expect(articlePenalties([article], now, counts).get('a')).toBe(penalty)
  })

  test('put articles after others that answer as well', async () => {
    const twins = exampleArticles.flatMap((article) =>
      article.record.slug === 'jd'
        ? ['a', 'b'].map((slug) => ({ ...article, record: { ...article.record, slug } }))
        : [article],
    )
    const first = async (penalties: ReadonlyMap<string, number>) => {
      const index = openBuiltIndex(buildSearchIndex(twins, { ...exampleFrame, penalties }))
      return (await search(index, { query: '京东金融解绑' })).hits[0]?.slug
    }
    expect(await first(new Map())).toBe('a')
    expect(await first(new Map([['a', 1]]))).toBe('b')
  })
})
