import { createFailureLog } from './failure-log'
import { followMoves, type Moves } from './follow-moves'
import { type DatabaseSettings, openDatabase } from './open-database'
import { createSqlStore } from './sql/sql-store'
import type { Store } from './store'

/**
 * The store that the settings name. It connects at first use: opening does not fail, the methods do.
 * Failures go to the log, at most one line a minute. Articles that moved keep their numbers.
 */
export async function openStore(settings: DatabaseSettings, moves: () => Moves): Promise<Store> {
  const log = createFailureLog((line) => console.error(`[数据] ${line}`), Date.now)
  const database = await openDatabase({ onFailure: log, ...settings })
  return followMoves(createSqlStore(database), moves)
}
