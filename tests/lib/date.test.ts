import { describe, expect, test } from 'vitest'
import {
  daysOverdue,
  dayToDate,
  formatBaiduTime,
  formatDate,
  formatDateTime,
  parseInstant,
  toDay,
  toInstant,
} from '@/lib/date'

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

describe('toDay', () => {
  test.each([
    ['2024-05-11T15:59:59.999Z', '2024-05-11'],
    ['2024-05-11T16:00:00Z', '2024-05-12'],
    ['2024-05-12T15:59:59Z', '2024-05-12'],
    ['1969-12-31T16:00:00Z', '1970-01-01'],
    ['1969-12-31T15:59:59Z', '1969-12-31'],
  ])('takes %s as %s in Asia/Shanghai', (moment, date) => {
    expect(dayToDate(toDay(new Date(moment)))).toBe(date)
  })

  test('counts from 1970-01-01', () => {
    expect(toDay(new Date('2024-05-12T12:00:00+08:00'))).toBe(19855)
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

describe('daysOverdue', () => {
  test.each([
    ['the last day of the promise', '2025-09-28T15:59:59Z', 0],
    ['the day after, at midnight in Asia/Shanghai', '2025-09-28T16:00:00Z', 1],
    ['the first day', '2025-04-01T00:00:00+08:00', -180],
  ])('counts whole days: %s', (_, now, days) => {
    expect(daysOverdue('2025-04-01', 180, new Date(now))).toBe(days)
  })
})
