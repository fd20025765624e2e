import { createSqlStore } from '../sql/sql-store'
import type { Store } from '../store'
import { openPostgresDatabase, type PostgresOptions } from './postgres-database'

/** The store on a PostgreSQL-compatible server, which several instances of the site may share. */
export function openPostgresStore(url: string, options?: PostgresOptions): Store {
  return createSqlStore(openPostgresDatabase(url, options))
}
