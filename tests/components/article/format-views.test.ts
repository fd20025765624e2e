import { describe, expect, test } from 'vitest'
import { formatViews } from '@/components/article/format-views'

describe('formatViews', () => {
  test.each([
    [0, ''],
    [99, ''],
    [100, '100 次浏览'],
    [14642, '14,642 次浏览'],
    [99_999, '99,999 次浏览'],
    [100_000, '10.0 万次浏览'],
    [102_999, '10.2 万次浏览'],
  ])('%i → %s', (views, words) => {
    expect(formatViews(views)).toBe(words)
  })
})
