import type { Value } from '../sql/database'

export type ColumnKind = 'text' | 'whole' | 'optional text'

/** A table as backups hold it: its columns in the order of their values, the primary key first. */
export type Table = {
  readonly name: string
  readonly columns: Readonly<Record<string, ColumnKind>>
  /** How many of the columns are the key. */
  readonly keys: number
}

/** All tables of the newest schema (`sql/migrations.ts`), which a test holds against it. */
export const TABLES: readonly Table[] = [
  { name: 'seen', keys: 2, columns: { day: 'whole', mark: 'text' } },
  { name: 'view_readers', keys: 2, columns: { day: 'whole', reader: 'text', views: 'whole' } },
  {
    name: 'view_days',
    keys: 2,
    columns: { day: 'whole', slug: 'text', views: 'whole', ranked: 'whole' },
  },
  { name: 'view_totals', keys: 1, columns: { slug: 'text', views: 'whole', imported: 'whole' } },
  {
    name: 'search_days',
    keys: 2,
    columns: { day: 'whole', query: 'text', readers: 'whole', total: 'whole' },
  },
  {
    name: 'votes',
    keys: 1,
    columns: {
      receipt: 'text',
      voter: 'text',
      slug: 'text',
      revision: 'text',
      day: 'whole',
      at: 'whole',
      helpful: 'whole',
      reason: 'optional text',
      step: 'optional text',
      words: 'optional text',
      state: 'text',
    },
  },
  {
    name: 'vote_tallies',
    keys: 3,
    columns: { slug: 'text', revision: 'text', answer: 'text', count: 'whole' },
  },
  {
    name: 'stuck_tallies',
    keys: 3,
    columns: { slug: 'text', revision: 'text', step: 'text', count: 'whole' },
  },
  {
    name: 'revisions',
    keys: 2,
    columns: {
      slug: 'text',
      content_hash: 'text',
      revision: 'text',
      fingerprint: 'text',
      at: 'whole',
    },
  },
]

/** Whether these are values of one row of the table. */
export function isRow(table: Table, values: readonly unknown[]): values is readonly Value[] {
  const kinds = Object.values(table.columns)
  return values.length === kinds.length && kinds.every((kind, index) => isOf(kind, values[index]))
}

function isOf(kind: ColumnKind, value: unknown): boolean {
  if (kind === 'whole') return Number.isSafeInteger(value)
  return typeof value === 'string' || (kind === 'optional text' && value === null)
}
