import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../sql/database'
import { StoreUnavailable } from '../store'
import { type Connection, openConnection } from './sqlite-connection'
import { isBusy, toOpenFailure, toSqliteFailure } from './sqlite-failure'

export type SqliteOptions = {
  /** How long a lock of another process is waited for. */
  readonly patienceMs?: number
  /** Is told of each failure. */
  readonly onFailure?: (failure: StoreUnavailable) => void
}

/** Below the second within which the store has to answer. */
const PATIENCE_MS = 700
const LONGEST_PAUSE_MS = 50
/** A file that could not be opened is not tried again before. */
const REOPEN_AFTER_MS = 1000

/** One data file, one connection, one thing at a time; opened at first use and again after a failure. */
export function openSqliteDatabase(file: string, options: SqliteOptions = {}): Database {
  const { patienceMs = PATIENCE_MS, onFailure } = options
  let connection: Connection | undefined
  let refused: { readonly failure: StoreUnavailable; readonly until: number } | undefined
  let isClosed = false
  let last: Promise<unknown> = Promise.resolve()

  const letGo = () => {
    connection?.close()
    connection = undefined
  }
  const connect = async () => {
    if (isClosed) throw new StoreUnavailable('数据文件已经关上了。')
    if (connection && !connection.isCurrent()) letGo()
    if (connection) return connection
    if (refused && performance.now() < refused.until) throw refused.failure
    try {
      connection = await openConnection(file)
      return connection
    } catch (error) {
      if (isBusy(error)) throw error
      const failure = toOpenFailure(error, file)
      refused = { failure, until: performance.now() + REOPEN_AFTER_MS }
      throw failure
    }
  }
  const attempt = async <T>(job: (connection: Connection) => Promise<T>) => {
    try {
      return await job(await connect())
    } catch (error) {
      rollBack(connection)
      throw error
    }
  }
  const persist = async <T>(job: (connection: Connection) => Promise<T>, until: number) => {
    for (let pause = 2; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        return await attempt(job)
      } catch (error) {
        if (isBusy(error) && performance.now() + pause < until) {
          await sleep(pause)
          continue
        }
        const failure = toSqliteFailure(error, file)
        if (!(failure instanceof StoreUnavailable)) throw failure
        // Only a new connection sees that a read-only or exchanged file can be written again.
        if (!isBusy(error)) letGo()
        onFailure?.(failure)
        throw failure
      }
    }
  }
  /** The time spent waiting in line counts, so that nobody waits longer. */
  const inTurn = <T>(job: (connection: Connection) => Promise<T>): Promise<T> => {
    const until = performance.now() + patienceMs
    const turn = last.then(() => persist(job, until))
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    query: (text, values) => inTurn(({ query }) => query(text, values)),
    transaction: (work) =>
      inTurn(async ({ query, exec }) => {
        exec('BEGIN IMMEDIATE')
        const result = await work(query)
        exec('COMMIT')
        return result
      }),
    snapshot: async (work) => {
      const copy = `${file}-copy-${randomBytes(4).toString('hex')}`
      try {
        await inTurn(({ query }) => query('VACUUM INTO $1', [copy]))
        const database = openSqliteDatabase(copy, options)
        return await work(database.query).finally(database.close)
      } finally {
        rmSync(copy, { force: true })
      }
    },
    close: async () => {
      await last
      isClosed = true
      letGo()
    },
  }
}

/** Leaves no transaction open behind a failure. */
function rollBack(connection: Connection | undefined): void {
  try {
    if (connection?.isInTransaction()) connection.exec('ROLLBACK')
  } catch {
    // A disk that fails here failed before, and that failure is being told.
  }
}
