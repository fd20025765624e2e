import type { SqlValue } from '@/lib/engagement/sql/database'

type ColumnKind = 'text' | 'whole' | 'optional text'

/** A table as backups hold it: its columns in the order of their values, the primary key first. */
export type BackupTable = {
  readonly name: string
  readonly columns: Readonly<Record<string, ColumnKind>>
  /** How many of the columns are the key. */
  readonly keys: number
  /** Columns at the end, of which older backups lack some, and which column, or what number, stands for them. */
  readonly since?: Readonly<Record<string, string | number>>
}

/** What readers may count on not being kept: marks of who did what on a day, and sign-outs. */
export const LEFT_OUT: readonly string[] = ['seen', 'day_counts', 'ended_sessions']

/** Tables of older schemas; their rows in an older backup are skipped. */
export const FORMER: readonly string[] = ['seen', 'view_readers']

/** All other tables of the newest schema (`sql/migrations.ts`), which a test holds against it. */
export const TABLES: readonly BackupTable[] = [
  {
    name: 'view_days',
    keys: 2,
    columns: { day: 'whole', slug: 'text', views: 'whole', ranked: 'whole', networks: 'whole' },
    since: { networks: 'ranked' },
  },
  { name: 'site_days', keys: 1, columns: { day: 'whole', networks: 'whole' } },
  { name: 'view_totals', keys: 1, columns: { slug: 'text', views: 'whole', imported: 'whole' } },
  {
    name: 'search_days',
    keys: 2,
    columns: {
      day: 'whole',
      query: 'text',
      readers: 'whole',
      total: 'whole',
      networks: 'whole',
      opened: 'whole',
    },
    since: { networks: 'readers', opened: 'readers' },
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
      counted: 'whole',
    },
    since: { counted: 1 },
  },
  {
    name: 'vote_tallies',
    keys: 3,
    columns: { slug: 'text', revision: 'text', answer: 'text', count: 'whole', counted: 'whole' },
    since: { counted: 'count' },
  },
  {
    name: 'stuck_tallies',
    keys: 3,
    columns: { slug: 'text', revision: 'text', step: 'text', count: 'whole', counted: 'whole' },
    since: { counted: 'count' },
  },
  {
    name: 'step_days',
    keys: 4,
    columns: {
      slug: 'text',
      revision: 'text',
      step: 'text',
      day: 'whole',
      stuck: 'whole',
      mismatch: 'whole',
    },
  },
  {
    name: 'onward_days',
    keys: 3,
    columns: { day: 'whole', slug: 'text', to_slug: 'text', networks: 'whole' },
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
export function isRow(
  table: BackupTable,
  values: readonly unknown[],
): values is readonly SqlValue[] {
  const kinds = Object.values(table.columns)
  return values.length === kinds.length && kinds.every((kind, index) => isOf(kind, values[index]))
}

/** The values of a row from an older backup with what it lacks. */
export function complete(
  { columns, since = {} }: BackupTable,
  values: readonly unknown[],
): unknown[] {
  const names = Object.keys(columns)
  const missing = names.length - values.length
  if (missing <= 0 || missing > Object.keys(since).length) return [...values]
  const added = Object.values(since)
    .slice(-missing)
    .map((from) => (typeof from === 'number' ? from : values[names.indexOf(from)]))
  return [...values, ...added]
}

function isOf(kind: ColumnKind, value: unknown): boolean {
  if (kind === 'whole') return Number.isSafeInteger(value)
  return typeof value === 'string' || (kind === 'optional text' && value === null)
}
