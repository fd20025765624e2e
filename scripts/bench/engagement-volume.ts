import { statSync } from 'node:fs'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'
import type { Store } from '@/lib/engagement/store'

/** As much as the default retention holds. */
const DAYS = 30
const FIRST_DAY = 20_000
const ARTICLES = 1000
const QUERIES = 20_000
const CALLS_AT_ONCE = 2000
const MEASURED_CALLS = 500

export type VolumeReport = {
  readonly megabytes: number
  readonly writesPerSecond: number
  /** Of the reading behind 热门阅读 (7 days) and 大家都在搜 (3 days). */
  readonly hotP99Ms: number
  readonly trendingP99Ms: number
}

/** Fills a store with `count` events of a month, half searches, half votes, besides as many views. */
export async function measureVolume(file: string, count: number): Promise<VolumeReport> {
  const store = openSqliteStore(file, { patienceMs: 30_000 })
  try {
    const startedAt = performance.now()
    for (let done = 0; done < count; done += CALLS_AT_ONCE) await write(store, done, count)
    const seconds = (performance.now() - startedAt) / 1000
    const last = FIRST_DAY + DAYS - 1
    return {
      megabytes: statSync(file).size / 1e6,
      writesPerSecond: count / seconds,
      hotP99Ms: await p99(() => store.getDailyViews(last - 6, last)),
      trendingP99Ms: await p99(() => store.getDailySearches(last - 2, last)),
    }
  } finally {
    await store.close()
  }
}

async function write(store: Store, done: number, count: number): Promise<void> {
  const numbers = Array.from({ length: Math.min(CALLS_AT_ONCE, count - done) }, (_, n) => done + n)
  const day = FIRST_DAY + Math.floor((done / count) * DAYS)
  const reader = (n: number) => `reader-of-22-char-${n}`.slice(-22).padStart(22, 'x')
  const searches = numbers
    .filter((n) => n % 2 === 0)
    .map((n) => ({ query: `怎么解绑银行卡 ${often(QUERIES)}`, reader: reader(n), day, total: 9 }))
  const votes = numbers
    .filter((n) => n % 2 === 1)
    .map((n) => ({
      ...{ slug: `how-to-unbind-card-${often(ARTICLES)}`, revision: 'k3V9x0aQ', reader: reader(n) },
      ...{ day, at: day * 86_400_000 + n, helpful: n % 4 === 1 },
      ...(n % 4 === 3 ? { reason: 'mismatch' as const, step: '打开支付设置' } : {}),
    }))
  await Promise.all([
    store.recordSearches(searches),
    ...votes.map((vote) => store.recordVote(vote)),
    store.recordViews(votes.map(({ slug, reader, day }) => ({ slug, reader, day }))),
  ])
}

/** A number below `limit`; small ones are far more frequent, as with words and articles (Zipf). */
function often(limit: number): number {
  return Math.floor(limit ** Math.random()) - 1
}

async function p99(call: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < MEASURED_CALLS; n += 1) {
    const startedAt = performance.now()
    await call()
    times.push(performance.now() - startedAt)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(MEASURED_CALLS * 0.99)] ?? 0
}

/** Prints what was measured; false when it is beyond the budget of 200 MB and 5 ms. */
export function printVolume(count: number, report: VolumeReport): boolean {
  const { megabytes, writesPerSecond, hotP99Ms, trendingP99Ms } = report
  const isGood = megabytes < 200 && hotP99Ms < 5 && trendingP99Ms < 5
  console.log(
    `${isGood ? '✓' : '✗'} ${count} 次搜索和投票：${megabytes.toFixed(0)} MB，每秒写 ${writesPerSecond.toFixed(0)} 次，` +
      `读热门 p99 ${hotP99Ms.toFixed(1)} ms，读热搜 p99 ${trendingP99Ms.toFixed(1)} ms`,
  )
  return isGood
}
