import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Publication } from '@/scripts/publish/publication'
import { keepSchedule } from '@/scripts/server/keep-schedule'

const NOON = Date.parse('2026-01-01T12:00:00+08:00')

function site(dueAt: string | undefined, isGood = true) {
  const state = { dueAt, published: [] as string[], isGood, isRolledBack: false, ask: () => {} }
  const id = () => (state.isRolledBack ? 'old' : String(state.published.length))
  state.ask = keepSchedule({
    live: () => ({ publication: { dueAt: state.dueAt, id: id() } as Publication }),
    publish: async () => {
      state.published.push(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(11, 19))
      if (state.isGood) state.dueAt = undefined
      return state.isGood
    },
    now: Date.now,
  })
  return state
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOON })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('keepSchedule', () => {
  test('publishes at the second that an article appears, once', async () => {
    const state = site('2026-01-01T12:01:30+08:00')
    await vi.advanceTimersByTimeAsync(89_000)
    expect(state.published).toEqual([])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(state.published).toEqual(['12:01:30'])
  })

  test('learns of another moment from a publication that somebody else made', async () => {
    const state = site(undefined)
    await vi.advanceTimersByTimeAsync(30_000)
    state.dueAt = '2026-01-01T12:01:10+08:00'
    await vi.advanceTimersByTimeAsync(60_000)
    expect(state.published).toEqual(['12:01:10'])
  })

  test('publishes soon after the clock was set forward', async () => {
    const state = site('2026-01-02T00:00:00+08:00')
    await vi.advanceTimersByTimeAsync(1000)
    vi.setSystemTime(Date.parse('2026-01-02T00:05:00+08:00'))
    await vi.advanceTimersByTimeAsync(21_000)
    expect(state.published).toHaveLength(1)
  })

  test('tries again when the clock was set back after it failed', async () => {
    const state = site('2025-01-01T00:00:00+08:00', false)
    await vi.advanceTimersByTimeAsync(1000)
    expect(state.published).toHaveLength(1)
    state.isGood = true
    vi.setSystemTime(NOON - 40 * 86_400_000)
    await vi.advanceTimersByTimeAsync(25_000)
    expect(state.published).toHaveLength(2)
  })

  test('tries again after five minutes while the content is wrong', async () => {
    const state = site('2026-01-01T12:00:00+08:00', false)
    await vi.advanceTimersByTimeAsync(4 * 60_000)
    expect(state.published).toHaveLength(1)
    state.isGood = true
    await vi.advanceTimersByTimeAsync(3 * 60_000)
    expect(state.published).toHaveLength(2)
  })

  test('publishes at once when it is asked, and once a minute however often that is', async () => {
    const state = site(undefined)
    await vi.advanceTimersByTimeAsync(5000)
    for (let second = 0; second < 60; second += 1) {
      state.ask()
      await vi.advanceTimersByTimeAsync(1000)
    }
    await vi.advanceTimersByTimeAsync(3 * 60_000)
    expect(state.published).toEqual(['12:00:05', '12:01:05'])
  })

  test('is not asked in vain more than once in five minutes, while a rollback holds', async () => {
    const state = site(undefined)
    state.isRolledBack = true
    for (let minute = 0; minute < 9; minute += 1) {
      state.ask()
      await vi.advanceTimersByTimeAsync(60_000)
    }
    expect(state.published).toHaveLength(2)
  })
})
