import { describe, expect, test } from 'vitest'
import { search } from '@/lib/search/browser/search'
import { buildSearchIndex } from '@/lib/search/build-index'
import { doubtfulArticles } from '@/lib/search/doubtful'
import { openBuiltIndex } from '@/lib/search/index-files'
import { exampleArticles, exampleFrame } from './example-articles'

const now = new Date('2026-11-30T12:00:00+08:00')

describe('doubtfulArticles', () => {
  test.each([
    ['checked long ago', { checkedAt: '2026-01-01', reviewEveryDays: 90 }, true],
    ['checked in time', { checkedAt: '2026-11-01', reviewEveryDays: 90 }, false],
    ['with no day for the next check', { checkedAt: '2020-01-01' }, false],
    ['that expires next week', { expiresAt: '2026-12-06T00:00:00+08:00' }, true],
    ['that expires next year', { expiresAt: '2027-12-06T00:00:00+08:00' }, false],
  ])('%s', (_, facts, isDoubtful) => {
    expect(doubtfulArticles([{ slug: 'a', ...facts }], now).has('a')).toBe(isDoubtful)
  })

  test('come after others that answer as well', async () => {
    const twins = exampleArticles.flatMap((article) =>
      article.record.slug === 'jd'
        ? ['a', 'b'].map((slug) => ({ ...article, record: { ...article.record, slug } }))
        : [article],
    )
    const first = async (doubtful: ReadonlySet<string>) => {
      const index = openBuiltIndex(buildSearchIndex(twins, { ...exampleFrame, doubtful }))
      return (await search(index, { query: '京东金融解绑' })).hits[0]?.slug
    }
    expect(await first(new Set())).toBe('a')
    expect(await first(new Set(['a']))).toBe('b')
  })
})
