import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, Query } from '../sql/database'
import { StoreUnavailable } from '../store'
import { openConnections } from './postgres-connections'
import { isConflict } from './postgres-failure'
import { hasSchema, makeSchema } from './postgres-schema'

export type PostgresOptions = {
  /** How long a busy or silent server is waited for. */
  readonly patienceMs?: number
  /** Is told of each failure. */
  readonly onFailure?: (failure: StoreUnavailable) => void
}

/** Below the second within which the store has to answer. */
const PATIENCE_MS = 700
/** Making tables may take longer; callers meanwhile hear that the store is not ready. */
const MIGRATION_MS = 30_000
/** A server that could not be reached is not tried again before. */
const RECONNECT_AFTER_MS = 500

/** A PostgreSQL-compatible server; connected at first use and again after a failure. */
export function openPostgresDatabase(url: string, options: PostgresOptions = {}): Database {
  const { patienceMs = PATIENCE_MS, onFailure } = options
  const { borrow, close } = openConnections(url, patienceMs)
  let ready: Promise<void> | undefined
  let refused: { readonly failure: unknown; readonly until: number } | undefined
  let isClosed = false

  const prepare = async () => {
    try {
      const isReady = await borrow(hasSchema)
      if (!isReady) await makeSchemaPatiently(url, Math.max(MIGRATION_MS, patienceMs))
    } catch (failure) {
      ready = undefined
      refused = { failure, until: performance.now() + RECONNECT_AFTER_MS }
      throw failure
    }
  }
  const attempt = async <T>(job: (query: Query) => Promise<T>): Promise<T> => {
    if (refused && performance.now() < refused.until) throw refused.failure
    ready ??= prepare()
    await ready
    try {
      return await borrow(job)
    } catch (error) {
      // One connection finds out when the server is back; many would bury it when it wakes up.
      if (error instanceof StoreUnavailable) ready = undefined
      throw error
    }
  }
  const persist = async <T>(job: (query: Query) => Promise<T>): Promise<T> => {
    if (isClosed) throw new StoreUnavailable('与数据库的连接已经关上了。')
    const until = performance.now() + patienceMs
    for (;;) {
      try {
        return await within(until, attempt(job))
      } catch (error) {
        if (isConflict(error) && performance.now() < until) {
          await sleep(Math.random() * 20)
          continue
        }
        throw tell(error)
      }
    }
  }
  const tell = (error: unknown) => {
    const failure = isConflict(error)
      ? new StoreUnavailable('数据库太忙，这次没有写进去。', { cause: error })
      : error
    if (failure instanceof StoreUnavailable) onFailure?.(failure)
    return failure
  }

  return {
    query: (text, values) => persist((query) => query(text, values)),
    transaction: (work) => persist((query) => inTransaction(query, 'BEGIN', work)),
    snapshot: (work) =>
      persist((query) =>
        inTransaction(query, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work),
      ),
    close: async () => {
      if (isClosed) return
      isClosed = true
      await close()
    },
  }
}

async function makeSchemaPatiently(url: string, timeoutMs: number): Promise<void> {
  const { borrow, close } = openConnections(url, timeoutMs)
  try {
    await makeSchema(
      (text, values) => borrow((query) => query(text, values)),
      (work) => borrow((query) => inTransaction(query, 'BEGIN', work)),
    )
  } finally {
    await close()
  }
}

async function inTransaction<T>(
  query: Query,
  begin: string,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  await query(begin)
  const result = await work(query)
  await query('COMMIT')
  return result
}

/**
 * Gives up on time even when the driver does not. What was given up may still be committed; nobody was
 * told so, and sending it again counts nothing twice.
 */
async function within<T>(until: number, work: Promise<T>): Promise<T> {
  work.catch(() => undefined)
  const ended = new AbortController()
  const late = sleep(Math.max(until - performance.now(), 0), undefined, { signal: ended.signal })
  try {
    return await Promise.race([
      work,
      late.then(() => {
        throw new StoreUnavailable('DATABASE_URL 指的数据库没有及时回答。')
      }),
    ])
  } finally {
    ended.abort()
    late.catch(() => undefined)
  }
}
