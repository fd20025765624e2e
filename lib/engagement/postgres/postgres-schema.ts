import { setTimeout as sleep } from 'node:timers/promises'
import type { Dialect, Query } from '../sql/database'
import { migrate, readVersion } from '../sql/migrate'
import { MIGRATIONS, VERSIONS_TABLE } from '../sql/migrations'
import { isStartConflict, isUnprepared } from './postgres-failure'

/** Instances that start together each lose at most once to each of the others. */
const MOST_ATTEMPTS = 30

/**
 * Makes the tables, or brings them up to date. Safe when several instances start at once: each wants to
 * insert the same version rows, their key lets one through, and the others find its work done.
 *
 * @param begin runs its work in one transaction, once
 */
export async function makeSchema(
  query: Query,
  begin: (work: (query: Query) => Promise<void>) => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await query(
        `CREATE TABLE IF NOT EXISTS ${VERSIONS_TABLE} (version INTEGER NOT NULL PRIMARY KEY)`,
      )
      return await begin(async (query) => migrate(query, await readDialect(query)))
    } catch (error) {
      if (!isStartConflict(error) || attempt === MOST_ATTEMPTS) throw error
      if (await hasSchema(query)) return
      await sleep(Math.random() * 100)
    }
  }
}

/** Whether the schema is up to date. */
export async function hasSchema(query: Query): Promise<boolean> {
  try {
    return (await readVersion(query)) === MIGRATIONS.length
  } catch (error) {
    if (isUnprepared(error)) return false
    throw error
  }
}

/**
 * CockroachDB always sorts text by its bytes, and refuses columns that ask for it
 * (https://github.com/cockroachdb/cockroach/issues/108657).
 */
async function readDialect(query: Query): Promise<Dialect> {
  const [row] = await query<{ version: string }>('SELECT version() AS version')
  const sortsByBytes = row?.version.startsWith('CockroachDB')
  return { text: sortsByBytes ? 'TEXT' : 'TEXT COLLATE "C"', keyed: '' }
}
