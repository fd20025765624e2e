import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { createFailureLog } from '@/lib/engagement/failure-log'
import { type Store, StoreUnavailable } from '@/lib/engagement/store'

/** A way in which a store can fail, and be fixed while the site runs. */
export type Fault = {
  readonly name: string
  open(onFailure: (failure: Error) => void): Promise<FaultyStore>
}

type FaultyStore = {
  readonly store: Store
  /** With these a server of the site uses the same data. */
  readonly settings: Readonly<Record<string, string>>
  cause(): Promise<void>
  repair(): Promise<void>
  /** Deletes what was made; after `store.close()`. */
  remove(): Promise<void>
}

export type FaultReport = {
  readonly name: string
  /** What the store said, each sentence once. */
  readonly refusals: readonly string[]
  /** Longest that one call took to be answered or refused. */
  readonly slowestMs: number
  /** Longest that the process did nothing else. */
  readonly blockedMs: number
  readonly recoveredMs: number
  /** Acknowledged views and votes that are not there. */
  readonly lost: number
  /** Views and votes that are there more often than they were sent. */
  readonly doubled: number
  readonly logLines: number
}

const SLUG = 'unbind-card'
const DAY = 20_000
const PROBE_EVERY_MS = 50

/** Uses a store without pause before, during (`lastingMs`) and after a fault. */
export async function measureFault(fault: Fault, lastingMs: number): Promise<FaultReport> {
  let logLines = 0
  const log = createFailureLog(() => {
    logLines += 1
  }, Date.now)
  const { store, cause, repair, remove } = await fault.open(log)
  const probe = createProbe(store)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  try {
    await untilAnswered(probe.once)
    await cause()
    delay.enable()
    await probe.during(lastingMs)
    delay.disable()
    await repair()
    const repairedAt = performance.now()
    await untilAnswered(probe.once)
    const recoveredMs = performance.now() - repairedAt
    const [views = 0, votes = 0] = await storedCounts(store)
    const { sent, views: seen, votes: voted, slowestMs, refusals } = probe.result()
    return {
      name: fault.name,
      refusals,
      slowestMs,
      blockedMs: delay.max / 1e6,
      recoveredMs,
      lost: Math.max(seen - views, 0) + Math.max(voted - votes, 0),
      doubled: Math.max(views - sent, 0) + Math.max(votes - sent, 0),
      logLines,
    }
  } finally {
    await store.close()
    await remove()
  }
}

/** Sends a view, a vote and a question at a time, and remembers what came of them. */
function createProbe(store: Store) {
  let sent = 0
  let views = 0
  let votes = 0
  let slowestMs = 0
  const refusals = new Set<string>()
  const time = async (call: () => Promise<unknown>): Promise<boolean> => {
    const startedAt = performance.now()
    try {
      await call()
      return true
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      refusals.add(error.message)
      return false
    } finally {
      slowestMs = Math.max(slowestMs, performance.now() - startedAt)
    }
  }
  const once = async () => {
    sent += 1
    const from = { slug: SLUG, reader: `reader-${sent}`, networks: [`reader-${sent}`], day: DAY }
    const [isViewed, isVoted, isRead] = await Promise.all([
      time(() => store.recordViews([from])),
      time(() => store.recordVote({ ...from, revision: 'r', at: 0, helpful: true })),
      time(() => store.getViewCounts([SLUG])),
    ])
    if (isViewed) views += 1
    if (isVoted) votes += 1
    return isViewed && isVoted && isRead
  }
  return {
    once,
    during: async (lastingMs: number) => {
      const until = performance.now() + lastingMs
      const calls: Promise<boolean>[] = []
      while (performance.now() < until) {
        calls.push(once())
        await sleep(PROBE_EVERY_MS)
      }
      await Promise.all(calls)
    },
    result: () => ({ sent, views, votes, slowestMs, refusals: [...refusals] }),
  }
}

/** Far beyond what is allowed: a store that does not recover ends in a report, not in a hang. */
const MOST_PROBES = 400

async function untilAnswered(once: () => Promise<boolean>): Promise<void> {
  for (let count = 0; count < MOST_PROBES; count += 1) {
    if (await once()) return
    await sleep(PROBE_EVERY_MS)
  }
  throw new Error('数据没有恢复')
}

async function storedCounts(store: Store): Promise<readonly number[]> {
  const views = await store.getViewCounts([SLUG])
  const [votes] = await store.getVoteCounts(SLUG)
  return [views.get(SLUG) ?? 0, votes?.helpful ?? 0]
}
