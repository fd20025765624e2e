import { createSqlStore } from '../sql/sql-store'
import type { Store } from '../store'
import { openSqliteDatabase, type SqliteOptions } from './sqlite-database'

/** The store in one file. It opens the file at first use: opening never fails, the methods do. */
export function openSqliteStore(file: string, options?: SqliteOptions): Store {
  return createSqlStore(openSqliteDatabase(file, options))
}
