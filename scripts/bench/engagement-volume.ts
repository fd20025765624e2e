import { statSync } from 'node:fs'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { loadHot, loadPopular } from '@/lib/engagement/live-values'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'
import type { Store } from '@/lib/engagement/store'

/** As much as the default retention holds. */
const DAYS = 30
const FIRST_DAY = 20_000
const TODAY = FIRST_DAY + DAYS - 1
const ARTICLES = 1000
const QUERIES = 20_000
const CALLS_AT_ONCE = 2000
const MEASURED_CALLS = 200

export type VolumeReport = {
  readonly megabytes: number
  readonly writesPerSecond: number
  /** Making 热门阅读 (本周) and 大家都在搜 anew, which the site does once a minute. */
  readonly hotMs: number
  readonly popularMs: number
  /** Longest that the process did nothing else meanwhile. */
  readonly blockedMs: number
}

/** Fills a store with `count` events of a month, half searches, half votes, besides as many views. */
export async function measureVolume(file: string, count: number): Promise<VolumeReport> {
  const store = openSqliteStore(file, { patienceMs: 30_000 })
  try {
    const startedAt = performance.now()
    for (let done = 0; done < count; done += CALLS_AT_ONCE) await write(store, done, count)
    const seconds = (performance.now() - startedAt) / 1000
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const isEligible = () => true
    const hotMs = await p99(() => loadHot(store, TODAY, { period: 'week', isEligible }))
    const isOwnWords = () => true
    const popularMs = await p99(() => loadPopular(store, TODAY, { isOwnWords, blocked: [] }))
    delay.disable()
    const megabytes = statSync(file).size / 1e6
    const blockedMs = delay.max / 1e6
    return { megabytes, writesPerSecond: count / seconds, hotMs, popularMs, blockedMs }
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
    .map((n) => ({
      query: `怎么解绑银行卡 ${often(QUERIES)}`,
      reader: reader(n),
      networks: [reader(n)],
      day,
      total: 9,
    }))
  const votes = numbers
    .filter((n) => n % 2 === 1)
    .map((n) => ({
      ...{
        slug: `how-to-unbind-card-${often(ARTICLES)}`,
        revision: 'k3V9x0aQ',
        reader: reader(n),
        networks: [reader(n)],
      },
      ...{ day, at: day * 86_400_000 + n, helpful: n % 4 === 1 },
      ...(n % 4 === 3 ? { reason: 'mismatch' as const, step: '打开支付设置' } : {}),
    }))
  await Promise.all([
    store.recordSearches(searches),
    ...votes.map((vote) => store.recordVote(vote)),
    store.recordViews(
      votes.map(({ slug, reader, networks, day }) => ({ slug, reader, networks, day })),
    ),
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
  const { megabytes, writesPerSecond, hotMs, popularMs, blockedMs } = report
  const isGood = megabytes < 200 && hotMs < 5 && popularMs < 5
  console.log(
    `${isGood ? '✓' : '✗'} ${count} 次搜索和投票：${megabytes.toFixed(0)} MB，每秒写 ${writesPerSecond.toFixed(0)} 次；` +
      `算一遍热门阅读 p99 ${hotMs.toFixed(1)} ms，大家都在搜 p99 ${popularMs.toFixed(1)} ms，其间进程最久停 ${blockedMs.toFixed(1)} ms`,
  )
  return isGood
}
