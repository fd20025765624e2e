import { describe, expect, test } from 'vitest'
import { chineseOrdinal } from '@/components/article/chinese-ordinal'

describe('chineseOrdinal', () => {
  test.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
  ])('%i → %s', (number, ordinal) => {
    expect(chineseOrdinal(number)).toBe(ordinal)
  })
})
