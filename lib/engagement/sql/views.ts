import {
  type DailyViews,
  type Day,
  type ReaderHash,
  VIEWS_COUNTED_A_DAY,
  type View,
  type ViewCount,
} from '../store'
import type { Query } from './database'
import { key, markOf, storable, whole } from './keys'
import { addUp, insertRows, readAll, readTop, selectIn } from './rows'
import { addSeen } from './seen'

/** A view as it is stored; throws a RangeError for one that cannot be. */
export function checkView({ slug, reader, day }: View): View {
  return { slug: key(slug), reader: key(reader), day: whole(day) }
}

/** Counts views; for each, the article's count after it. */
export async function addViews(query: Query, views: readonly View[]): Promise<readonly number[]> {
  const marks = views.map(({ slug, reader, day }) => ({ day, mark: markOf('view', slug, reader) }))
  const isNew = await addSeen(query, marks)
  const fresh = views.filter((_, index) => isNew[index])
  const ranks = await rank(query, fresh)
  await insertRows(
    query,
    'view_days (day, slug, views, ranked)',
    addUp(
      fresh.map(({ slug, day }, index) => ({ key: [day, slug], by: [1, ranks[index] ? 1 : 0] })),
    ),
    `ON CONFLICT (day, slug) DO UPDATE SET
      views = view_days.views + excluded.views, ranked = view_days.ranked + excluded.ranked`,
  )
  await insertRows(
    query,
    'view_totals (slug, views, imported)',
    addUp(fresh.map(({ slug }) => ({ key: [slug], by: [1, 0] }))),
    'ON CONFLICT (slug) DO UPDATE SET views = view_totals.views + excluded.views',
  )
  return countUp(
    await readCounts(
      query,
      views.map(({ slug }) => slug),
    ),
    views,
    isNew,
  )
}

/** Whether each view is among the first of its reader's day. */
async function rank(query: Query, views: readonly View[]): Promise<readonly boolean[]> {
  const added = addUp(views.map(({ day, reader }) => ({ key: [day, reader], by: [1] })))
  const after = await insertRows<{ day: Day; reader: ReaderHash; views: number }>(
    query,
    'view_readers (day, reader, views)',
    added,
    `ON CONFLICT (day, reader) DO UPDATE SET views = view_readers.views + excluded.views
      RETURNING day, reader, views`,
  )
  const counts = new Map(after.map(({ day, reader, views }) => [`${day} ${reader}`, views]))
  for (const [day, reader, by] of added) {
    counts.set(`${day} ${reader}`, (counts.get(`${day} ${reader}`) ?? 0) - Number(by))
  }
  return views.map(({ day, reader }) => {
    const position = (counts.get(`${day} ${reader}`) ?? 0) + 1
    counts.set(`${day} ${reader}`, position)
    return position <= VIEWS_COUNTED_A_DAY
  })
}

/** The counts after each view, from those after all of them. */
function countUp(
  totals: ReadonlyMap<string, number>,
  views: readonly View[],
  isNew: readonly boolean[],
): readonly number[] {
  const counts = new Map(totals)
  const add = (slug: string, by: number) => counts.set(slug, (counts.get(slug) ?? 0) + by)
  views.forEach(({ slug }, index) => {
    if (isNew[index]) add(slug, -1)
  })
  return views.map(({ slug }, index) => {
    if (isNew[index]) add(slug, 1)
    return counts.get(slug) ?? 0
  })
}

/** All views ever of these slugs; those never viewed are missing. */
async function readCounts(
  query: Query,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const select = 'SELECT slug, views FROM view_totals WHERE slug IN'
  const rows = await selectIn<ViewCount>(query, select, slugs)
  return new Map(rows.map(({ slug, views }) => [slug, views]))
}

export async function getViewCounts(
  query: Query,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = await readCounts(query, slugs.map(storable))
  return new Map(slugs.map((slug) => [slug, counts.get(storable(slug)) ?? 0]))
}

export function getDailyViews(query: Query, from: Day, to: Day): Promise<readonly DailyViews[]> {
  return readAll<DailyViews>(query, {
    select: 'SELECT day, slug, views, ranked FROM view_days WHERE day <= $1',
    values: [to],
    key: ['day', 'slug'],
    start: [from, ''],
  })
}

export function getTopDailyViews(
  query: Query,
  from: Day,
  to: Day,
  most: number,
): Promise<readonly DailyViews[]> {
  const source = { table: 'view_days', name: 'slug', by: 'ranked' }
  return readTop<DailyViews>(query, source, 'day, slug, views, ranked', { from, to, most })
}

export function getMostViewed(query: Query, limit: number): Promise<readonly ViewCount[]> {
  return query<ViewCount>(
    'SELECT slug, views FROM view_totals ORDER BY views DESC, slug LIMIT $1',
    [limit],
  )
}

export async function importViews(query: Query, counts: readonly ViewCount[]): Promise<void> {
  const bySlug = new Map(counts.map(({ slug, views }) => [key(slug), count(views)]))
  const rows = [...bySlug].sort().map(([slug, views]) => [slug, views, views])
  await insertRows(
    query,
    'view_totals (slug, views, imported)',
    rows,
    `ON CONFLICT (slug) DO UPDATE SET imported = excluded.imported,
      views = view_totals.views - view_totals.imported + excluded.imported`,
  )
}

function count(views: number): number {
  if (whole(views) >= 0) return views
  throw new RangeError(`${views} is not a count`)
}
