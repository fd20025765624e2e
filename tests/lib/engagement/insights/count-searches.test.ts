import { describe, expect, test } from 'vitest'
import {
  countSearches,
  isCommon,
  missedSearches,
  unopenedSearches,
} from '@/lib/engagement/insights/count-searches'

const daily = [
  { query: '解绑', day: 10, readers: 4, networks: 4, total: 3, opened: 1 },
  { query: '解绑', day: 12, readers: 2, networks: 2, total: 5, opened: 2 },
  { query: '注销', day: 12, readers: 3, networks: 3, total: 0, opened: 0 },
  { query: '注销', day: 11, readers: 3, networks: 3, total: 2, opened: 0 },
  { query: '开票', day: 11, readers: 1, networks: 1, total: 0, opened: 0 },
]

describe('countSearches', () => {
  test('adds up the days and keeps what the newest search found', () => {
    expect(countSearches(daily)).toEqual([
      { query: '注销', readers: 6, networks: 3, opened: 0, lastDay: 12, total: 0 },
      { query: '解绑', readers: 6, networks: 4, opened: 3, lastDay: 12, total: 5 },
      { query: '开票', readers: 1, networks: 1, opened: 0, lastDay: 11, total: 0 },
    ])
  })

  test('gives the same whatever the order of the days', () => {
    expect(countSearches([...daily].reverse())).toEqual(countSearches(daily))
  })
})

describe('missedSearches', () => {
  test('keeps those that found nothing the last time', () => {
    expect(missedSearches(countSearches(daily)).map((each) => each.query)).toEqual(['注销', '开票'])
  })
})

describe('unopenedSearches', () => {
  const search = (query: string, readers: number, opened: number, more = {}) => {
    const [day, networks, total] = [12, readers, 3]
    return { query, day, readers, networks, total, opened, ...more }
  }
  const unopened = (...list: readonly ReturnType<typeof search>[]) =>
    unopenedSearches(countSearches(list)).map(({ query }) => query)

  test('keeps those of which fewer than a quarter opened anything, most readers lost first', () => {
    expect(unopened(search('退钱', 8, 1), search('换卡', 20, 4), search('退票', 8, 2))).toEqual([
      '换卡',
      '退钱',
    ])
  })

  test('leaves out what found nothing, which is another list', () => {
    expect(unopened(search('花贝', 9, 0, { total: 0 }))).toEqual([])
  })

  test('leaves out what no day had five networks for, however many the days together have', () => {
    const days = [1, 2, 3].map((day) => search('我的订单', 4, 0, { day }))
    expect(unopened(...days)).toEqual([])
    expect(isCommon({ networks: 4 })).toBe(false)
    expect(isCommon({ networks: 5 })).toBe(true)
  })
})
