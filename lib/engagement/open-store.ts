import { createFailureLog } from './failure-log'
import { type DatabaseSettings, openDatabase } from './open-database'
import { createSqlStore } from './sql/sql-store'
import type { Store } from './store'

/**
 * The store that the settings name. It connects at first use: opening does not fail, the methods do.
 * Failures go to the log, at most one line a minute.
 */
export async function openStore(settings: DatabaseSettings): Promise<Store> {
  const log = createFailureLog((line) => console.error(`[数据] ${line}`), Date.now)
  return createSqlStore(await openDatabase({ onFailure: log, ...settings }))
}
