import { chunks } from '@/lib/chunks'
import { FEWEST_READERS } from '../decay'
import type { Query, SqlValue } from './database'

/** Rows a statement: few statements a transaction, and few shapes of statement to prepare. */
export const ROWS_A_STATEMENT = 100

/** `(2, 3)` → `($1, $2, $3), ($4, $5, $6)`; `before`: how many parameters stand before them. */
export function placeholders(rows: number, columns: number, before = 0): string {
  const list = (start: number) =>
    Array.from({ length: columns }, (_, index) => `$${start + index + 1}`).join(', ')
  return Array.from({ length: rows }, (_, row) => `(${list(before + row * columns)})`).join(', ')
}

/** Inserts rows, many a statement, and returns what the statements return. `end`: from ON CONFLICT on. */
export async function insertRows<Row extends object>(
  query: Query,
  into: string,
  rows: readonly (readonly SqlValue[])[],
  end = '',
): Promise<readonly Row[]> {
  const returned: Row[] = []
  for (const part of chunks(rows, ROWS_A_STATEMENT)) {
    const values = placeholders(part.length, part[0]?.length ?? 0)
    returned.push(...(await query<Row>(`INSERT INTO ${into} VALUES ${values} ${end}`, part.flat())))
  }
  return returned
}

/** Reads by a list of texts, many a statement. `select` ends before the list: `… WHERE slug IN`. */
export async function selectIn<Row extends object>(
  query: Query,
  select: string,
  texts: readonly string[],
): Promise<readonly Row[]> {
  const found: Row[] = []
  for (const part of chunks([...new Set(texts)], ROWS_A_STATEMENT)) {
    found.push(...(await query<Row>(`${select} ${placeholders(1, part.length)}`, part)))
  }
  return found
}

/**
 * Adds up amounts that have the same key, sorted by key: one statement may touch a row only once, and
 * transactions that lock rows in one order cannot lock each other out.
 */
export function addUp(
  amounts: readonly { readonly key: readonly SqlValue[]; readonly by: readonly number[] }[],
): readonly (readonly SqlValue[])[] {
  const sums = new Map<string, { key: readonly SqlValue[]; by: readonly number[] }>()
  for (const { key, by } of amounts) {
    const name = JSON.stringify(key)
    const sum = sums.get(name)?.by
    sums.set(name, { key, by: by.map((each, index) => each + (sum?.[index] ?? 0)) })
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { key, by }]) => [...key, ...by])
}

/** Rows read at once: more would hold up what else the process has to answer. */
const ROWS_A_PAGE = 1000

export type Selection = {
  /** What to read, up to its conditions; the key is compared after them. */
  readonly select: string
  readonly values?: readonly SqlValue[]
  /** Columns that order the rows and tell them apart; all are read. */
  readonly key: readonly string[]
  /** The key to start at; without it, the first. */
  readonly start?: readonly SqlValue[]
}

/** Reads any number of rows in the order of their keys, each page from where the last one ended. */
export async function* readPages<Row extends object>(
  query: Query,
  { select, values = [], key, start }: Selection,
): AsyncGenerator<readonly Row[]> {
  const columns = key.join(', ')
  const parameters = placeholders(1, key.length, values.length)
  const read = (sign: '>=' | '>', from: readonly SqlValue[] | undefined) => {
    const condition = from ? `AND (${columns}) ${sign} ${parameters}` : ''
    const statement = `${select} ${condition} ORDER BY ${columns} LIMIT ${ROWS_A_PAGE}`
    return query<Row>(statement, [...values, ...(from ?? [])])
  }
  let page = await read('>=', start)
  for (;;) {
    if (page.length > 0) yield page
    const last = page.at(-1) as Readonly<Record<string, SqlValue>> | undefined
    if (!last || page.length < ROWS_A_PAGE) return
    await new Promise((resolve) => setImmediate(resolve))
    page = await read(
      '>',
      key.map((column) => last[column] ?? null),
    )
  }
}

/** All rows of `readPages`, for lists that may be long. */
export async function readAll<Row extends object>(
  query: Query,
  selection: Selection,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const page of readPages<Row>(query, selection)) rows.push(...page)
  return rows
}

/** A table of counts by day: what is counted, and by what it is ranked. */
export type RankedTable = { readonly table: string; readonly name: string; readonly by: string }

export type TopRange = {
  readonly from: number
  readonly to: number
  readonly most: number
  readonly daysBefore?: number
}

/**
 * The rows from `from` to `to` of all that was among the `most` of one of these days, and of `daysBefore`
 * days before. Two questions that indexes answer: the names first, then their days one by one.
 */
export async function readTop<Row extends object>(
  query: Query,
  { table, name, by }: RankedTable,
  columns: string,
  { from, to, most, daysBefore = 0 }: TopRange,
): Promise<readonly Row[]> {
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  if (days.length === 0) return []
  // The number stands in the text, so that the index of those rows alone may be used.
  const names = await query<{ readonly name: string }>(
    days
      .map(
        (_, index) =>
          `SELECT name FROM (SELECT ${name} AS name FROM ${table} WHERE day = $${index + 2} AND
            ${by} >= ${FEWEST_READERS} ORDER BY ${by} DESC, ${name} LIMIT $1) AS day${index}`,
      )
      .join(' UNION '),
    [most, ...days],
  )
  const earlier = Array.from({ length: daysBefore }, (_, index) => from - daysBefore + index)
  const asked = [...earlier, ...days]
  const found: Row[] = []
  for (const part of chunks(names, ROWS_A_STATEMENT)) {
    const of = part.map((row) => row.name)
    const where = `day IN ${placeholders(1, asked.length)} AND
      ${name} IN ${placeholders(1, of.length, asked.length)}`
    found.push(
      ...(await query<Row>(`SELECT ${columns} FROM ${table} WHERE ${where}`, [...asked, ...of])),
    )
  }
  return found
}
