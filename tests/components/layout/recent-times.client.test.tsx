// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { formatAge, nameRecentTimes } from '@/components/layout/recent-times.client'

const HOUR = 3_600_000

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('formatAge', () => {
  test.each([
    [20_000, '刚刚'],
    [5 * 60_000, '5 分钟前'],
    [3 * HOUR, '3 小时前'],
    [72 * HOUR, '3 天前'],
    [30 * 24 * HOUR, undefined],
    [-HOUR, undefined],
  ])('%i → %s', (age, words) => {
    expect(formatAge(age)).toBe(words)
  })
})

describe('nameRecentTimes', () => {
  test('gives recent times a title and leaves the others alone', () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00+08:00') })
    render(
      <>
        <time dateTime="2026-11-20T10:00:00+08:00">2026-11-20 10:00</time>
        <time dateTime="2024-05-12T14:30:39+08:00">2024-05-12 14:30</time>
      </>,
    )
    nameRecentTimes()
    expect(screen.getByText('2026-11-20 10:00')).toHaveAttribute('title', '3 天前')
    expect(screen.getByText('2024-05-12 14:30')).not.toHaveAttribute('title')
  })
})
