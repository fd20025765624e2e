import { describe, expect, test } from 'vitest'
import { staleArticles } from '@/lib/engagement/insights/stale-articles'
import { avatar, NOW, unbind } from './sample'

describe('staleArticles', () => {
  test('lists an article past its day, with the days that it is late', () => {
    // 2026-05-01 + 180 days is 2026-10-28; today is 26 days later.
    expect(staleArticles([unbind, avatar], NOW)).toMatchObject([
      { slug: 'unbind-card', checkedAt: '2026-05-01', reviewEveryDays: 180, daysLate: 26 },
    ])
  })

  test('leaves out one whose day is today', () => {
    expect(staleArticles([{ ...unbind, checkedAt: '2026-05-27' }], NOW)).toEqual([])
    expect(staleArticles([{ ...unbind, checkedAt: '2026-05-26' }], NOW)).toHaveLength(1)
  })

  test('leaves out one that promised nothing', () => {
    expect(staleArticles([{ ...unbind, reviewEveryDays: undefined }], NOW)).toEqual([])
  })

  test('puts the longest overdue first', () => {
    const older = { ...unbind, slug: 'older', checkedAt: '2024-01-01' }
    expect(staleArticles([unbind, older], NOW).map((each) => each.slug)).toEqual([
      'older',
      'unbind-card',
    ])
  })
})
