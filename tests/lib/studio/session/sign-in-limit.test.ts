import { describe, expect, test } from 'vitest'
import { createSignInLimit, SIGN_IN_WINDOW_MS } from '@/lib/studio/session/sign-in-limit'

const NOW = 1_795_000_000_000
const MINUTE = 60_000

function tryTimes(limit: ReturnType<typeof createSignInLimit>, address: string, times: number) {
  return Array.from({ length: times }, () => limit.take(address, NOW))
}

describe('createSignInLimit', () => {
  test('gives an address five tries, then has it wait', () => {
    const limit = createSignInLimit()
    expect(tryTimes(limit, '192.0.2.1', 6)).toEqual([0, 0, 0, 0, 0, SIGN_IN_WINDOW_MS])
    expect(limit.take('192.0.2.2', NOW)).toBe(0)
  })

  test('gives a try back a quarter of an hour after each', () => {
    const limit = createSignInLimit()
    for (const minute of [0, 1, 2, 3, 4]) limit.take('a', NOW + minute * MINUTE)
    expect(limit.take('a', NOW + 14 * MINUTE)).toBe(MINUTE)
    expect(limit.take('a', NOW + 15 * MINUTE)).toBe(0)
    expect(limit.take('a', NOW + 15 * MINUTE)).toBe(MINUTE)
  })

  test('does not lengthen the wait of somebody who keeps trying', () => {
    const limit = createSignInLimit()
    tryTimes(limit, 'a', 50)
    expect(limit.take('a', NOW + SIGN_IN_WINDOW_MS)).toBe(0)
  })

  test('starts afresh for somebody who got in', () => {
    const limit = createSignInLimit()
    tryTimes(limit, 'a', 4)
    limit.clear('a')
    expect(tryTimes(limit, 'a', 5)).toEqual([0, 0, 0, 0, 0])
  })

  test('counts an IPv6 customer as one', () => {
    const limit = createSignInLimit()
    tryTimes(limit, '2001:db8::1', 5)
    expect(limit.take('2001:db8::2', NOW)).toBeGreaterThan(0)
    expect(limit.take('2001:db8:0:1::1', NOW)).toBe(0)
  })

  test('holds up who walks through the networks of a /48', () => {
    const limit = createSignInLimit()
    const waits = Array.from({ length: 256 }, (_, n) =>
      limit.take(`2001:db8:0:${n.toString(16)}00::1`, NOW),
    )
    expect(waits.filter((wait) => wait === 0)).toHaveLength(20)
    expect(limit.take('2001:db8:1::1', NOW)).toBe(0)
  })

  test('gives a try back that was none', () => {
    const limit = createSignInLimit()
    tryTimes(limit, '2001:db8::1', 5)
    limit.giveBack('2001:db8::1')
    expect(limit.take('2001:db8::1', NOW)).toBe(0)
    expect(limit.take('2001:db8::1', NOW)).toBeGreaterThan(0)
  })
})
