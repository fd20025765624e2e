import { describe, expect, test } from 'vitest'
import { formatBaiduTime, formatDate, formatDateTime, parseInstant, toInstant } from '@/lib/date'

describe('parseInstant', () => {
  test.each([
    ['2024-05-12 14:30:39', '2024-05-12T14:30:39+08:00'],
    ['2024-05-12 14:30', '2024-05-12T14:30:00+08:00'],
    ['2024-02-29', '2024-02-29T00:00:00+08:00'],
    [' 2024-05-12T14:30 ', '2024-05-12T14:30:00+08:00'],
  ])('reads %s as Asia/Shanghai', (text, instant) => {
    expect(parseInstant(text)).toBe(instant)
  })

  test.each([
    '2025-02-30',
    '2025-02-29',
    '2024-13-01',
    '2024-5-1',
    '2024-05-12 24:00',
    '2024-05-12 14:60',
    '昨天',
    '',
  ])('refuses %s', (text) => {
    expect(parseInstant(text)).toBeUndefined()
  })
})

describe('toInstant', () => {
  test('is in Asia/Shanghai wherever the machine stands', () => {
    expect(toInstant(new Date('2024-05-12T20:00:00Z'))).toBe('2024-05-13T04:00:00+08:00')
  })
})

describe('formatting', () => {
  test('shows the zone’s own time', () => {
    const instant = '2024-05-12T14:30:39+08:00'
    expect(formatDateTime(instant)).toBe('2024-05-12 14:30')
    expect(formatDate(instant)).toBe('2024-05-12')
    expect(formatBaiduTime(instant)).toBe('2024-05-12T14:30:39')
  })
})
