import type { Database } from '@/lib/engagement/sql/database'

/** What a database holds of an article's views, and of all votes. */
export type StoredEngagement = {
  readonly views: number
  readonly receipts: ReadonlySet<string>
}

/** Reads it past the store, whose answers a trial would not prove by themselves. */
export async function storedEngagement(
  database: Database,
  slug: string,
): Promise<StoredEngagement> {
  const [total] = await database.query<{ readonly views: number }>(
    'SELECT views FROM view_totals WHERE slug = $1',
    [slug],
  )
  const receipts = await readColumn(database, 'SELECT receipt AS value FROM votes')
  return { views: Number(total?.views ?? 0), receipts }
}

/** The values of a statement that names its one column `value`. */
export async function readColumn(
  database: Database,
  statement: string,
): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ readonly value: string }>(statement)
  return new Set(rows.map(({ value }) => value))
}

/** What SQLite's own check finds in its file; nothing when it is whole. */
export async function damageOf(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ readonly integrity_check: string }>('PRAGMA integrity_check')
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
}
