import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DayCount, findHeldBack, usualCounts } from '@/lib/engagement/held-back'
import { loadHot, loadPopular } from '@/lib/engagement/live-values'
import { hashNetworks, hashReader } from '@/lib/engagement/reader-hash'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'
import type { Search, Store, View } from '@/lib/engagement/store'
import { temporaryFolder } from './temporary-folder'

const TODAY = 20_000
const row = (day: number, count: number, networks = count, name = 'a'): DayCount => {
  return { name, day, count, networks }
}
const week = (ranked: number) => Array.from({ length: 7 }, (_, n) => row(TODAY - 1 - n, ranked))
const SITE = new Map([[TODAY, 2000]])

describe('findHeldBack', () => {
  test('holds a sudden rise out of few networks at what is usual', () => {
    const daily = [...week(10), row(TODAY, 150, 50)]
    const held = findHeldBack(daily, TODAY, SITE)
    expect(held).toEqual([{ name: 'a', day: TODAY, count: 150, networks: 50, usual: 10 }])
    expect(usualCounts(held)('a', TODAY)).toBe(10)
    expect(usualCounts(held)('a', TODAY - 1)).toBeUndefined()
  })

  test.each([
    ['comes from a twentieth of all networks', [...week(10), row(TODAY, 150, 100)], SITE],
    ['is what chance brings', [...week(10), row(TODAY, 19, 19)], SITE],
    [
      'has lasted four days',
      [...week(10).slice(4), ...week(90).slice(0, 4), row(TODAY, 95, 50)],
      SITE,
    ],
    ['is of a day whose networks are not known', [...week(10), row(TODAY, 150, 50)], new Map()],
  ])('lets pass what %s', (_, daily, site) => {
    expect(findHeldBack(daily, TODAY, site)).toEqual([])
  })

  test('lets a small site have its first readers', () => {
    expect(findHeldBack([row(TODAY, 6)], TODAY, new Map([[TODAY, 30]]))).toEqual([])
  })
})

/** Two thousand honest readers a day over sixty articles, a sixtieth as many for the last as for the first. */
describe('lists under attack', () => {
  const ARTICLES = 60
  const READERS = 2000
  const weights = Array.from({ length: ARTICLES }, (_, n) => 1 / (n + 1))
  const sum = weights.reduce((a, b) => a + b, 0)
  const slug = (n: number) => `article-${String(n).padStart(2, '0')}`
  const key = Buffer.alloc(32, 7)
  const TARGET = 14
  let store: Store

  beforeEach(async () => {
    store = openSqliteStore(path.join(temporaryFolder(), 'engagement.db'))
    for (let day = TODAY - 9; day <= TODAY; day += 1) await store.recordViews(honest(day))
  })
  afterEach(() => store.close())

  function honest(day: number): readonly View[] {
    return weights.flatMap((weight, article) =>
      Array.from({ length: Math.round((weight / sum) * READERS) }, (_, n) => {
        const address = `100.${64 + article}.${Math.floor(n / 250)}.${n % 250}`
        return viewFrom(address, 'phone', slug(article), day)
      }),
    )
  }
  function viewFrom(address: string, agent: string, article: string, day = TODAY): View {
    const networks = hashNetworks(key, address)
    return { slug: article, reader: hashReader(key, { address, agent }), networks, day }
  }
  /** Places that the article stands at, among all of them. */
  async function rankOf(article: string): Promise<number> {
    const rank = async (name: string) => {
      const others = new Set<string>()
      for (;;) {
        const isEligible = (each: string) => !others.has(each)
        const list = await loadHot(store, TODAY, { period: 'week', isEligible })
        const place = list.findIndex((each) => each.slug === name)
        if (place !== -1) return others.size + place
        if (list.length === 0) return ARTICLES
        for (const each of list) others.add(each.slug)
      }
    }
    return rank(article)
  }
  const agents = Array.from({ length: 40 }, (_, n) => `agent ${n}`)
  const ATTACKS: readonly (readonly [string, readonly string[]])[] = [
    ['one machine', ['192.0.2.1']],
    ['a /48', Array.from({ length: 400 }, (_, n) => `2001:db8:1:${n.toString(16)}::1`)],
    ['fifty addresses', Array.from({ length: 50 }, (_, n) => `198.51.${n}.7`)],
  ]

  test.each(ATTACKS)('%s does not move an article by a place', async (_, addresses) => {
    const before = await rankOf(slug(TARGET))
    await store.recordViews(
      addresses.flatMap((address) => agents.map((agent) => viewFrom(address, agent, slug(TARGET)))),
    )
    expect(await rankOf(slug(TARGET))).toBe(before)
  })

  test('an article that readers everywhere want rises at once', async () => {
    const before = await rankOf(slug(TARGET))
    const readers = Array.from({ length: 300 }, (_, n) => `203.${n % 200}.${Math.floor(n / 200)}.9`)
    await store.recordViews(readers.map((address) => viewFrom(address, 'phone', slug(TARGET))))
    expect(await rankOf(slug(TARGET))).toBeLessThan(before - 5)
  })

  /** Four hundred of them search, for twenty queries, a twentieth as often for the last. */
  describe('loadPopular', () => {
    const QUERIES = 20
    const query = (n: number) => `查询${String(n).padStart(2, '0')}`
    const PHRASE = '推广'
    beforeEach(async () => {
      for (let day = TODAY - 9; day <= TODAY; day += 1) {
        await store.recordSearches(
          Array.from({ length: QUERIES }, (_, n) =>
            Array.from({ length: Math.round(110 / (n + 1)) }, (_, k) =>
              searchFrom(`100.64.${n}.${k}`, 'phone', query(n), day),
            ),
          ).flat(),
        )
      }
    })
    function searchFrom(address: string, agent: string, words: string, day = TODAY): Search {
      const { slug: _, ...sender } = viewFrom(address, agent, '', day)
      return { ...sender, query: words, total: 1 }
    }
    const popular = () => loadPopular(store, TODAY, { isOwnWords: () => true, blocked: [] })
    const everywhere = (count: number) =>
      Array.from({ length: count }, (_, n) => `203.${n % 200}.${Math.floor(n / 200)}.9`)

    test.each(ATTACKS)('%s does not push a phrase, new or known', async (_, addresses) => {
      const before = await popular()
      expect(before).toHaveLength(10)
      for (const words of [PHRASE, query(12)]) {
        await store.recordSearches(
          addresses.flatMap((address) => agents.map((agent) => searchFrom(address, agent, words))),
        )
      }
      expect(await popular()).toEqual(before)
    })

    test('what readers everywhere search for rises at once', async () => {
      await store.recordSearches(everywhere(130).map((each) => searchFrom(each, 'phone', PHRASE)))
      expect(await popular()).toContain(PHRASE)
    })

    test('what is still searched for after some days rises too', async () => {
      const searched = (day: number) =>
        store.recordSearches(everywhere(60).map((each) => searchFrom(each, 'phone', PHRASE, day)))
      for (const ago of [3, 2, 1]) await searched(TODAY - ago)
      expect(await popular()).not.toContain(PHRASE)
      await searched(TODAY - 4)
      expect(await popular()).not.toContain(PHRASE)
      await searched(TODAY)
      expect(await popular()).toContain(PHRASE)
    })
  })
})
