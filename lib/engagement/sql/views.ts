import { chunks } from '@/lib/chunks'
import { type DailyViews, type Day, VIEWS_COUNTED_A_DAY, type View, type ViewCount } from '../store'
import type { Query } from './database'
import { countPositions } from './positions'
import { standingsOf } from './public-counts'
import {
  addUp,
  insertRows,
  placeholders,
  ROWS_A_STATEMENT,
  readAll,
  readTop,
  selectIn,
} from './rows'
import { addSeen } from './seen'
import { addSiteNetworks } from './site-days'
import { checkSource, key, markOf, storable, whole } from './stored-values'

/** A view as it is stored; throws a RangeError for one that cannot be. */
export function checkView({ slug, day, ...source }: View): View {
  return { slug: key(slug), day: whole(day), ...checkSource(source) }
}

/** Counts views; for each, the article's count after it. */
export async function addViews(query: Query, views: readonly View[]): Promise<readonly number[]> {
  const marks = views.map(({ slug, reader, day }) => ({ day, mark: markOf('view', slug, reader) }))
  const isNew = await addSeen(query, marks)
  const fresh = views.filter((_, index) => isNew[index])
  const readers = fresh.map(({ day, reader }) => ({ day, mark: markOf('reader', reader) }))
  const ofReader = await countPositions(query, readers)
  const standings = await standingsOf(
    query,
    fresh.map(({ day, slug, networks }) => ({ day, subject: ['view', slug], networks })),
  )
  await addSiteNetworks(query, fresh)
  await insertRows(
    query,
    'view_days (day, slug, views, ranked, networks)',
    addUp(
      fresh.map(({ slug, day }, index) => {
        const { isCounted = false, isNewNetwork = false } = standings[index] ?? {}
        const ranks = isCounted && (ofReader[index] ?? 0) <= VIEWS_COUNTED_A_DAY
        return { key: [day, slug], by: [1, ranks ? 1 : 0, ranks && isNewNetwork ? 1 : 0] }
      }),
    ),
    `ON CONFLICT (day, slug) DO UPDATE SET
      views = view_days.views + excluded.views, ranked = view_days.ranked + excluded.ranked,
      networks = view_days.networks + excluded.networks`,
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

export function getDailyViews(
  query: Query,
  from: Day,
  to: Day,
  slugs?: readonly string[],
): Promise<readonly DailyViews[]> {
  if (slugs) return getDailyViewsOf(query, from, to, slugs)
  return readAll<DailyViews>(query, {
    select: 'SELECT day, slug, views, ranked, networks FROM view_days WHERE day <= $1',
    values: [to],
    key: ['day', 'slug'],
    start: [from, ''],
  })
}

/** A list of days, not a range: the index then leads to each of these rows, past those of other articles. */
async function getDailyViewsOf(
  query: Query,
  from: Day,
  to: Day,
  slugs: readonly string[],
): Promise<readonly DailyViews[]> {
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  const found: DailyViews[] = []
  for (const part of days.length === 0 ? [] : chunks([...new Set(slugs)], ROWS_A_STATEMENT)) {
    found.push(
      ...(await query<DailyViews>(
        `SELECT day, slug, views, ranked, networks FROM view_days
          WHERE day IN ${placeholders(1, days.length)}
            AND slug IN ${placeholders(1, part.length, days.length)}`,
        [...days, ...part],
      )),
    )
  }
  return found.sort((a, b) => a.day - b.day || (a.slug < b.slug ? -1 : 1))
}

export function getTopDailyViews(
  query: Query,
  from: Day,
  to: Day,
  most: number,
  daysBefore = 0,
): Promise<readonly DailyViews[]> {
  const source = { table: 'view_days', name: 'slug', by: 'ranked' }
  return readTop<DailyViews>(query, source, 'day, slug, views, ranked, networks', {
    ...{ from, to, most, daysBefore },
  })
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
