import { describe, expect, test } from 'vitest'
import { decayWeight } from '@/lib/engagement/decay'
import { rankAllTime, rankHot } from '@/lib/engagement/hot'
import type { DailyViews } from '@/lib/engagement/store'

const today = 20_000
const day = (slug: string, ago: number, ranked: number): DailyViews => ({
  slug,
  day: today - ago,
  views: ranked,
  ranked,
  networks: ranked,
})
const options = { period: 'week', limit: 10, isEligible: () => true } as const

describe('decayWeight', () => {
  test('halves every three days, and takes days to come as today', () => {
    expect([0, 3, 6, -5].map((ago) => decayWeight(today - ago, today))).toEqual([1, 0.5, 0.25, 1])
  })
})

describe('rankHot', () => {
  test('counts newer days more: 10 views today beat 19 of three days ago', () => {
    const daily = [day('old', 3, 19), day('new', 0, 10), day('older', 6, 41)]
    expect(rankHot(daily, today, options)).toEqual(['older', 'new', 'old'])
  })

  test('does not bury what is read evenly for years', () => {
    const even = Array.from({ length: 700 }, (_, ago) => day('evergreen', ago, 10))
    expect(rankHot([...even, day('news', 6, 30)], today, options)).toEqual(['evergreen', 'news'])
  })

  test('shows nothing that five readers of one day did not read', () => {
    const daily = [day('four-a-day', 0, 4), day('four-a-day', 1, 4), day('five', 6, 5)]
    expect(rankHot(daily, today, options)).toEqual(['five'])
  })

  test('does not count views beyond a reader’s share', () => {
    const sprayed = { slug: 'sprayed', day: today, views: 500, ranked: 4, networks: 4 }
    expect(rankHot([sprayed, day('honest', 0, 5)], today, options)).toEqual(['honest'])
  })

  test('looks at the days of the period only', () => {
    const daily = [
      day('today', 0, 5),
      day('yesterday', 1, 50),
      day('week-ago', 7, 500),
      day('tomorrow', -1, 90),
    ]
    expect(rankHot(daily, today, { ...options, period: 'today' })).toEqual(['today'])
    expect(rankHot(daily, today, options)).toEqual(['yesterday', 'today'])
  })

  test('passes over what is not eligible, and fills its place', () => {
    const daily = [day('banned', 0, 99), day('a', 0, 9), day('b', 0, 8), day('c', 0, 7)]
    const isEligible = (slug: string) => slug !== 'banned'
    expect(rankHot(daily, today, { ...options, limit: 2, isEligible })).toEqual(['a', 'b'])
  })

  test('is the same in whatever order the days come', () => {
    const daily = [day('b', 0, 5), day('a', 0, 5), day('c', 1, 9), day('a', 2, 1), day('b', 2, 1)]
    expect(rankHot([...daily].reverse(), today, options)).toEqual(rankHot(daily, today, options))
    expect(rankHot(daily, today, options).slice(-2)).toEqual(['a', 'b'].sort())
  })
})

describe('rankAllTime', () => {
  test('keeps the order of the store, from five views on', () => {
    const counts = [
      { slug: 'imported', views: 14_642 },
      { slug: 'gone', views: 900 },
      { slug: 'a', views: 5 },
      { slug: 'b', views: 4 },
    ]
    const isEligible = (slug: string) => slug !== 'gone'
    expect(rankAllTime(counts, { limit: 10, isEligible })).toEqual(['imported', 'a'])
  })
})
