import type { DailySearches, Day, Search } from '../store'
import type { Query } from './database'
import { standingsOf } from './public-counts'
import { insertRows, readAll, readTop } from './rows'
import { addSeen } from './seen'
import { checkSource, key, markOf, whole } from './stored-values'

/** A search as it is stored; throws a RangeError for one that cannot be. */
export function checkSearch({ query, day, total, isOpened = false, ...source }: Search): Search {
  const counted = { query: key(query), day: whole(day), total: whole(total), isOpened }
  return { ...counted, ...checkSource(source) }
}

/** Counts searches; of equal ones, the last one's total stays. */
export async function addSearches(query: Query, searches: readonly Search[]): Promise<void> {
  const marksOf = (deed: string, list: readonly Search[]) =>
    list.map(({ day, query, reader }) => ({ day, mark: markOf(deed, query, reader) }))
  const isNew = await addSeen(query, marksOf('search', searches))
  const opening = searches.filter(({ isOpened }) => isOpened)
  const isNewOpening = await addSeen(query, marksOf('opened', opening))
  const newOpenings = new Set(opening.filter((_, index) => isNewOpening[index]))
  const fresh = searches.filter((_, index) => isNew[index])
  const standings = await standingsOf(
    query,
    fresh.map(({ day, query: words, networks }) => ({ day, subject: ['search', words], networks })),
  )
  const newNetworks = new Set(fresh.filter((_, index) => standings[index]?.isNewNetwork))
  const sums = new Map<string, DailySearches>()
  searches.forEach((search, index) => {
    const { day, query: words, total } = search
    const name = `${day} ${words}`
    const before = sums.get(name)
    const readers = (before?.readers ?? 0) + (isNew[index] ? 1 : 0)
    const networks = (before?.networks ?? 0) + (newNetworks.has(search) ? 1 : 0)
    const opened = (before?.opened ?? 0) + (newOpenings.has(search) ? 1 : 0)
    sums.set(name, { query: words, day, readers, networks, total, opened })
  })
  await insertRows(
    query,
    'search_days (day, query, readers, networks, total, opened)',
    [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, row]) => [row.day, row.query, row.readers, row.networks, row.total, row.opened]),
    `ON CONFLICT (day, query) DO UPDATE SET
      readers = search_days.readers + excluded.readers,
      networks = search_days.networks + excluded.networks, total = excluded.total,
      opened = search_days.opened + excluded.opened`,
  )
}

export function getDailySearches(
  query: Query,
  from: Day,
  to: Day,
): Promise<readonly DailySearches[]> {
  return readAll<DailySearches>(query, {
    select: 'SELECT query, day, readers, networks, total, opened FROM search_days WHERE day <= $1',
    values: [to],
    key: ['day', 'query'],
    start: [from, ''],
  })
}

export function getTopDailySearches(
  query: Query,
  from: Day,
  to: Day,
  most: number,
  daysBefore = 0,
): Promise<readonly DailySearches[]> {
  const source = { table: 'search_days', name: 'query', by: 'networks' }
  return readTop<DailySearches>(query, source, 'query, day, readers, networks, total, opened', {
    ...{ from, to, most, daysBefore },
  })
}
