import path from 'node:path'
import type { Database } from './sql/database'
import type { StoreUnavailable } from './store'

export type DatabaseSettings = {
  /** `postgres://…`; without it the data is kept in `file`. */
  readonly databaseUrl?: string
  readonly file: string
  /** How long a busy or silent database is waited for; below a second unless told. */
  readonly patienceMs?: number
  /** Is told of each failure. */
  readonly onFailure?: (failure: StoreUnavailable) => void
}

/** The data file in the folder that `DATA_DIR` names. */
export function dataFile(dataDir: string): string {
  return path.resolve(dataDir, 'engagement.db')
}

/** PostgreSQL when its address is set, one SQLite file otherwise; only the driver in use is loaded. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const { databaseUrl, file, ...options } = settings
  if (databaseUrl) {
    const { openPostgresDatabase } = await import('./postgres/postgres-database')
    return openPostgresDatabase(databaseUrl, options)
  }
  const { openSqliteDatabase } = await import('./sqlite/sqlite-database')
  return openSqliteDatabase(file, options)
}
