import { StoreUnavailable } from '../store'
import type { Dialect, Query } from './database'
import { MIGRATIONS, VERSIONS_TABLE } from './migrations'

/**
 * How many steps of the schema the database has seen.
 *
 * @throws StoreUnavailable when it has seen more than this program knows
 */
export async function readVersion(query: Query): Promise<number> {
  const [row] = await query<{ version: number | null }>(
    `SELECT MAX(version) AS version FROM ${VERSIONS_TABLE}`,
  )
  const version = row?.version ?? 0
  if (version <= MIGRATIONS.length) return version
  throw new StoreUnavailable(
    `数据由更新的程序写成（第 ${version} 版，这个程序认识到第 ${MIGRATIONS.length} 版）。请更新程序，或恢复旧的备份。`,
  )
}

/** Brings the schema up to date; runs inside a transaction. */
export async function migrate(query: Query, dialect: Dialect): Promise<void> {
  const version = await readVersion(query)
  for (const [index, statements] of MIGRATIONS.entries()) {
    if (index < version) continue
    // The row comes first: its key makes other instances that start now wait for this one.
    await query(`INSERT INTO ${VERSIONS_TABLE} (version) VALUES ($1)`, [index + 1])
    for (const statement of statements(dialect)) await query(statement)
  }
}
