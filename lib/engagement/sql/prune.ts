import { DAY_MS } from '@/lib/date'
import type { Day } from '../store'
import { FORGOTTEN } from './comments'
import type { Database } from './database'

/** Rows a transaction: views and votes are served between two. */
const ROWS_AT_ONCE = 1000

/** What may be forgotten, by table; the counts are kept in tables of their own all along. */
const OUTDATED = [
  { table: 'seen', key: 'day, mark', where: 'day < $1' },
  { table: 'day_counts', key: 'day, mark', where: 'day < $1' },
  { table: 'votes', key: 'receipt', where: `day < $1 AND (words IS NULL OR state = 'done')` },
] as const

/** See `Store.prune`. A vote that is forgotten but for its words answers neither 是 nor 否. */
export async function prune(database: Database, before: Day, wordsBefore: Day): Promise<void> {
  for (const { table, key, where } of OUTDATED) {
    await deleteAll(database, table, key, where, before)
  }
  await deleteAll(database, 'votes', 'receipt', 'day < $1', Math.min(before, wordsBefore))
  await deleteAll(database, 'step_days', 'slug, revision, step, day', 'day < $1', wordsBefore)
  await deleteAll(database, 'onward_days', 'day, slug, to_slug', 'day < $1', wordsBefore)
  await inParts(
    database,
    `UPDATE votes SET voter = receipt, helpful = ${FORGOTTEN}, reason = NULL, step = NULL
      WHERE receipt IN (SELECT receipt FROM votes WHERE day < $1 AND helpful <> ${FORGOTTEN}
        ORDER BY day LIMIT ${ROWS_AT_ONCE}) RETURNING 1 AS gone`,
    before,
  )
  await database.query('DELETE FROM ended_sessions WHERE expires_at < $1', [before * DAY_MS])
}

function deleteAll(
  database: Database,
  table: string,
  key: string,
  where: string,
  before: Day,
): Promise<void> {
  const rows = `SELECT ${key} FROM ${table} WHERE ${where} ORDER BY day LIMIT ${ROWS_AT_ONCE}`
  const statement = `DELETE FROM ${table} WHERE (${key}) IN (${rows}) RETURNING 1 AS gone`
  return inParts(database, statement, before)
}

/** Runs a statement that changes at most `ROWS_AT_ONCE` rows until none are left. */
async function inParts(database: Database, statement: string, before: Day): Promise<void> {
  while ((await database.query(statement, [before])).length === ROWS_AT_ONCE) {
    await new Promise((resolve) => setImmediate(resolve))
  }
}
