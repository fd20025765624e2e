import { describe, expect, test } from 'vitest'
import { countSearches, missedSearches } from '@/lib/engagement/insights/count-searches'

const daily = [
  { query: '解绑', day: 10, readers: 4, networks: 4, total: 3 },
  { query: '解绑', day: 12, readers: 2, networks: 2, total: 5 },
  { query: '注销', day: 12, readers: 3, networks: 3, total: 0 },
  { query: '注销', day: 11, readers: 3, networks: 3, total: 2 },
  { query: '开票', day: 11, readers: 1, networks: 1, total: 0 },
]

describe('countSearches', () => {
  test('adds up the days and keeps what the newest search found', () => {
    expect(countSearches(daily)).toEqual([
      { query: '注销', readers: 6, lastDay: 12, total: 0 },
      { query: '解绑', readers: 6, lastDay: 12, total: 5 },
      { query: '开票', readers: 1, lastDay: 11, total: 0 },
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
