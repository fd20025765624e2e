import { describe, expect, test } from 'vitest'
import { mostRead, readCounts, viewsByDay } from '@/lib/engagement/insights/read-counts'
import { TODAY } from './sample'

const views = (slug: string, day: number, count: number) => ({
  slug,
  day,
  views: count,
  ranked: count,
  networks: count,
})

describe('readCounts', () => {
  test('counts each period up to today, its first day included', () => {
    const daily = [
      views('a', TODAY, 1),
      views('a', TODAY - 6, 10),
      views('a', TODAY - 7, 100),
      views('a', TODAY - 29, 1000),
      views('a', TODAY - 30, 10_000),
      views('a', TODAY + 1, 100_000),
    ]
    expect(readCounts([{ slug: 'a' }], daily, new Map([['a', 14_642]]), TODAY)).toEqual([
      { slug: 'a', title: undefined, today: 1, week: 11, month: 1111, all: 14_642 },
    ])
  })

  test('gives an article that nobody read zeros', () => {
    expect(readCounts([{ slug: 'a', title: '甲' }], [], new Map(), TODAY)).toEqual([
      { slug: 'a', title: '甲', today: 0, week: 0, month: 0, all: 0 },
    ])
  })
})

describe('mostRead', () => {
  const counts = (slug: string, week: number, all: number) => ({
    slug,
    today: 0,
    week,
    month: week,
    all,
  })

  test('puts the most read of the period first, and of equal ones the one read more in all', () => {
    const list = [counts('a', 1, 9), counts('b', 5, 5), counts('c', 1, 20), counts('d', 0, 99)]
    expect(mostRead(list, 'week').map((each) => each.slug)).toEqual(['b', 'c', 'a'])
    expect(mostRead(list, 'all')[0]?.slug).toBe('d')
    expect(mostRead(list, 'today')).toEqual([])
  })
})

describe('viewsByDay', () => {
  const daily = [views('a', TODAY, 2), views('b', TODAY, 3), views('a', TODAY - 29, 4)]

  test('gives thirty days, oldest first, of all articles together', () => {
    const days = viewsByDay(daily, TODAY)
    expect(days).toHaveLength(30)
    expect(days[0]).toEqual({ day: TODAY - 29, views: 4 })
    expect(days[1]).toEqual({ day: TODAY - 28, views: 0 })
    expect(days.at(-1)).toEqual({ day: TODAY, views: 5 })
  })

  test('gives one article’s alone', () => {
    expect(viewsByDay(daily, TODAY, 'b').at(-1)?.views).toBe(3)
  })
})
