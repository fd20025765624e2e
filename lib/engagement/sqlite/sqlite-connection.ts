import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import Libsql from 'libsql'
import type { Dialect, Query, SqlValue } from '../sql/database'
import { migrate, readVersion } from '../sql/migrate'
import { MIGRATIONS, VERSIONS_TABLE } from '../sql/migrations'
import { StoreUnavailable } from '../store'

/** An open data file whose schema is up to date. */
export type Connection = {
  readonly query: Query
  /** `BEGIN`, `COMMIT` … */
  exec(statement: string): void
  isInTransaction(): boolean
  /** Whether the path still leads to the file that is open. */
  isCurrent(): boolean
  close(): void
}

const DIALECT: Dialect = { text: 'TEXT', keyed: ' WITHOUT ROWID' }

/**
 * Opens the data file, makes it and its folder when they are missing, and brings its schema up to
 * date. A file that is not ours is not touched.
 */
export async function openConnection(file: string): Promise<Connection> {
  mkdirSync(path.dirname(file), { recursive: true })
  // A driver that waits for a lock would stop the whole process; we wait outside of it.
  const connection = wrap(file, new Libsql(file, { timeout: 0 }))
  try {
    await prepareSchema(file, connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function wrap(file: string, database: Libsql.Database): Connection {
  const query = createQuery(database)
  const { dev, ino } = statSync(file)
  return {
    query,
    exec: (statement) => database.exec(statement),
    isInTransaction: () => database.inTransaction,
    isCurrent: () => {
      const found = statSync(file, { throwIfNoEntry: false })
      return found?.ino === ino && found.dev === dev
    },
    close: () => database.close(),
  }
}

/** More shapes of statement than this are not kept. */
const STATEMENTS_KEPT = 400

function createQuery(database: Libsql.Database): Query {
  const prepared = new Map<string, Libsql.Statement<[readonly SqlValue[]]>>()
  const prepare = (text: string) => {
    const kept = prepared.get(text)
    if (kept) return kept
    const statement = database.prepare<[readonly SqlValue[]]>(text.replaceAll(/\$(?=\d)/g, '?'))
    if (prepared.size >= STATEMENTS_KEPT) prepared.clear()
    prepared.set(text, statement)
    return statement
  }
  return async <Row extends object>(text: string, values: readonly SqlValue[] = []) => {
    for (const value of values) checkValue(value)
    return prepare(text).all(values) as Row[]
  }
}

/** libsql 0.5.29 ends the process when it is given a value of a type that it does not know. */
function checkValue(value: unknown): void {
  if (value === null || typeof value === 'string' || typeof value === 'number') return
  throw new TypeError(`a ${typeof value} cannot be stored`)
}

async function prepareSchema(file: string, { query, exec }: Connection): Promise<void> {
  const tables = await query<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table'`,
  )
  const isOurs = tables.some(({ name }) => name === VERSIONS_TABLE)
  if (!isOurs && tables.length > 0) {
    throw new StoreUnavailable(
      `${file} 是别的程序的数据库，没有动它。请把它移走，或用环境变量 DATA_DIR 换一个文件夹。`,
    )
  }
  // A rollback journal, since WAL in libsql's SQLite 3.45.1 can corrupt the file when two connections
  // meet (https://sqlite.org/wal.html#walresetbug), and backups are a second one. FULL syncs data and
  // journal before a commit returns; TRUNCATE syncs the journal's end as well, which DELETE does not.
  await query('PRAGMA journal_mode = TRUNCATE')
  await query('PRAGMA synchronous = FULL')
  // A long transaction (restoring a backup) keeps its pages in memory, so that reading goes on meanwhile.
  await query('PRAGMA cache_spill = OFF')
  if (isOurs && (await readVersion(query)) === MIGRATIONS.length) return
  exec('BEGIN IMMEDIATE')
  await query(`CREATE TABLE IF NOT EXISTS ${VERSIONS_TABLE} (version INTEGER NOT NULL PRIMARY KEY)`)
  await migrate(query, DIALECT)
  exec('COMMIT')
}
