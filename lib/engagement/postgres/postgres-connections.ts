import pg from 'pg'
import type { Query } from '../sql/database'
import { toPostgresFailure } from './postgres-failure'

/** Connections to one server, taken for a while each. */
export type Connections = {
  /** Runs `job` with a connection of its own; one that failed is thrown away. */
  borrow<T>(job: (query: Query) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** A site instance writes in few groups; more connections would only burden a shared server. */
const MOST_CONNECTIONS = 10
const BIGINT = 20

/** @param timeoutMs for connecting, and for each statement, on the server and here */
export function openConnections(url: string, timeoutMs: number): Connections {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'zhinan',
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: timeoutMs,
    statement_timeout: timeoutMs,
    query_timeout: timeoutMs,
    keepAlive: true,
    types: {
      // Counts and milliseconds, all below 2 ** 53; pg gives them as text.
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === BIGINT ? Number : pg.types.getTypeParser(type, format),
    },
  })
  // The server may end an idle connection; the pool drops it, and the next one is new.
  pool.on('error', () => undefined)

  const connect = async () => {
    try {
      return await pool.connect()
    } catch (error) {
      throw toPostgresFailure(error, url)
    }
  }
  return {
    borrow: async (job) => {
      const client = await connect()
      let isBroken = true
      try {
        const result = await job(queryOf(client, url))
        isBroken = false
        return result
      } finally {
        client.release(isBroken)
      }
    },
    close: () => pool.end(),
  }
}

function queryOf(client: pg.PoolClient, url: string): Query {
  return async <Row extends object>(text: string, values: Parameters<Query>[1] = []) => {
    try {
      const { rows } = await client.query<Row>(text, [...values])
      return rows
    } catch (error) {
      throw toPostgresFailure(error, url)
    }
  }
}
