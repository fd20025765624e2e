/** How much one reader may ask: so many at once, and so many a minute in the long run. */
export type RateLimit = {
  readonly burst: number
  readonly perMinute: number
}

/**
 * Takes one from a reader's bucket: 0 when it was there, else whole seconds until the next one.
 * `now` in milliseconds; a clock that goes back fills nothing.
 */
export type RateLimiter = (key: string, now: number) => number

type Bucket = { tokens: number; filled: number }

/** Token buckets in memory, at most `most` of them: beyond, the one untouched for longest is forgotten. */
export function createRateLimiter({ burst, perMinute }: RateLimit, most = 50_000): RateLimiter {
  const buckets = new Map<string, Bucket>()
  const perMs = perMinute / 60_000
  return (key, now) => {
    const bucket = buckets.get(key) ?? { tokens: burst, filled: now }
    // Last in the order of the map is last touched.
    buckets.delete(key)
    buckets.set(key, bucket)
    if (buckets.size > most) dropOldest(buckets)
    const passed = Math.max(0, now - bucket.filled)
    bucket.tokens = Math.min(burst, bucket.tokens + passed * perMs)
    bucket.filled = now
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1
      return 0
    }
    return Math.ceil((1 - bucket.tokens) / perMs / 1000)
  }
}

function dropOldest(buckets: Map<string, Bucket>): void {
  for (const key of buckets.keys()) {
    buckets.delete(key)
    return
  }
}
