import type { Day } from '../store'
import type { Database } from './database'

/** Rows a transaction: views and votes are served between two. */
const ROWS_AT_ONCE = 1000

/** What may be forgotten, by table; the counts are kept in tables of their own all along. */
const OUTDATED = [
  { table: 'seen', key: 'day, mark', where: 'day < $1' },
  { table: 'view_readers', key: 'day, reader', where: 'day < $1' },
  { table: 'votes', key: 'receipt', where: `day < $1 AND (words IS NULL OR state = 'done')` },
] as const

export async function prune(database: Database, before: Day): Promise<void> {
  for (const { table, key, where } of OUTDATED) {
    const statement = `DELETE FROM ${table} WHERE (${key}) IN
      (SELECT ${key} FROM ${table} WHERE ${where} ORDER BY day LIMIT ${ROWS_AT_ONCE})
      RETURNING 1 AS gone`
    while ((await database.query(statement, [before])).length === ROWS_AT_ONCE) {
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
