import type { DailySearches, Day, Search } from '../store'
import type { Query } from './database'
import { key, markOf, whole } from './keys'
import { insertRows, readAll, readTop } from './rows'
import { addSeen } from './seen'

/** A search as it is stored; throws a RangeError for one that cannot be. */
export function checkSearch({ query, reader, day, total }: Search): Search {
  return { query: key(query), reader: key(reader), day: whole(day), total: whole(total) }
}

/** Counts searches; of equal ones, the last one's total stays. */
export async function addSearches(query: Query, searches: readonly Search[]): Promise<void> {
  const marks = searches.map((each) => ({
    day: each.day,
    mark: markOf('search', each.query, each.reader),
  }))
  const isNew = await addSeen(query, marks)
  const sums = new Map<string, DailySearches>()
  searches.forEach(({ day, query: words, total }, index) => {
    const name = `${day} ${words}`
    const readers = (sums.get(name)?.readers ?? 0) + (isNew[index] ? 1 : 0)
    sums.set(name, { query: words, day, readers, total })
  })
  await insertRows(
    query,
    'search_days (day, query, readers, total)',
    [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { day, query: words, readers, total }]) => [day, words, readers, total]),
    `ON CONFLICT (day, query) DO UPDATE SET
      readers = search_days.readers + excluded.readers, total = excluded.total`,
  )
}

export function getDailySearches(
  query: Query,
  from: Day,
  to: Day,
): Promise<readonly DailySearches[]> {
  return readAll<DailySearches>(query, {
    select: 'SELECT query, day, readers, total FROM search_days WHERE day <= $1',
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
): Promise<readonly DailySearches[]> {
  const source = { table: 'search_days', name: 'query', by: 'readers' }
  return readTop<DailySearches>(query, source, 'query, day, readers, total', { from, to, most })
}
