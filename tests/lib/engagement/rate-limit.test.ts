import { describe, expect, test } from 'vitest'
import { createRateLimiter } from '@/lib/engagement/rate-limit'

const limit = { burst: 2, perMinute: 6 }

describe('createRateLimiter', () => {
  test('gives a burst, then one every ten seconds', () => {
    const take = createRateLimiter(limit)
    expect([take('a', 0), take('a', 0), take('a', 0)]).toEqual([0, 0, 10])
    expect(take('a', 4_000)).toBe(6)
    expect(take('a', 10_000)).toBe(0)
    expect(take('a', 10_000)).toBe(10)
  })

  test('knows readers apart', () => {
    const take = createRateLimiter(limit)
    expect([take('a', 0), take('a', 0), take('a', 0), take('b', 0)]).toEqual([0, 0, 10, 0])
  })

  test('saves up no more than a burst', () => {
    const take = createRateLimiter(limit)
    take('a', 0)
    const answers = Array.from({ length: 3 }, () => take('a', 3_600_000))
    expect(answers).toEqual([0, 0, 10])
  })

  test('is not filled by a clock that goes back, and goes on from there', () => {
    const take = createRateLimiter(limit)
    take('a', 100_000)
    take('a', 100_000)
    expect(take('a', 0)).toBe(10)
    expect(take('a', 10_000)).toBe(0)
  })

  test('forgets the one untouched for longest when it holds too many', () => {
    const take = createRateLimiter({ burst: 1, perMinute: 1 }, 2)
    take('a', 0)
    take('b', 0)
    take('a', 0)
    take('c', 0)
    expect(take('a', 0)).toBeGreaterThan(0)
    expect(take('b', 0)).toBe(0)
  })
})
