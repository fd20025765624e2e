import type { Database, Query, SqlValue } from '../sql/database'
import { insertRows } from '../sql/rows'
import { type BackupTable, TABLES } from './backup-tables'
import { checkBackup, readBackup } from './read-backup'

/** Rows held in memory at once. */
const PAGE = 1000

/**
 * Replaces everything by what the backup holds, in one transaction: readers see the old state or the
 * new one. A broken backup is refused before anything is touched.
 *
 * @returns how many rows were restored
 * @throws Error in Chinese when the file is not a whole backup
 */
export async function restoreBackup(database: Database, file: string): Promise<number> {
  const rows = await checkBackup(file)
  await database.transaction(async (query) => {
    for (const { name } of TABLES) await query(`DELETE FROM ${name}`)
    await insertBackup(query, file)
  })
  return rows
}

async function insertBackup(query: Query, file: string): Promise<void> {
  let current: BackupTable | undefined
  let page: (readonly SqlValue[])[] = []
  const flush = async () => {
    if (current) {
      const columns = Object.keys(current.columns).join(', ')
      await insertRows(query, `${current.name} (${columns})`, page)
    }
    page = []
  }
  for await (const { table, values } of readBackup(file)) {
    if (table !== current || page.length === PAGE) await flush()
    current = table
    page.push(values)
  }
  await flush()
}
