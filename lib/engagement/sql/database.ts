/**
 * What a SQL store needs of its database. All SQL is one dialect that SQLite, PostgreSQL, CockroachDB
 * and YugabyteDB understand; what differs (opening, locks, failures) stays behind this type.
 */
export type Database = {
  /** One statement, outside a transaction. */
  readonly query: Query
  /**
   * Commits what `work` did, or nothing. `work` runs again when the database says that another
   * transaction came between, so it must not leave traces outside.
   */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>
  /** Reads one moment's state, however long it takes, without holding up those who write. */
  snapshot<T>(work: (query: Query) => Promise<T>): Promise<T>
  /** Lets go of the file or the connections. */
  close(): Promise<void>
}

/** Runs a statement with parameters `$1`, `$2` …, numbered in the order of their first use. */
export type Query = <Row extends object>(
  text: string,
  values?: readonly SqlValue[],
) => Promise<readonly Row[]>

export type SqlValue = string | number | null

/** Words of `CREATE TABLE` that differ. */
export type Dialect = {
  /** Type of text that sorts by its bytes. */
  readonly text: string
  /** Ends a table that is only read by its primary key. */
  readonly keyed: string
}
