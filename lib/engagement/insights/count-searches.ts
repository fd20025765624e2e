import { FEWEST_READERS } from '@/lib/engagement/decay'
import type { DailySearches, Day } from '@/lib/engagement/store'

/** What readers searched for in the days given, one line a query. */
export type SearchCount = {
  readonly query: string
  /** Distinct readers of each day, added up. */
  readonly readers: number
  /** Networks of the day that had most of them: so many at least searched for it. */
  readonly networks: number
  /** Of the readers, those who opened one of the results. */
  readonly opened: number
  readonly lastDay: Day
  /** Articles that the newest search found. */
  readonly total: number
}

/** Most searched first; of equal ones the latest, then by the query. */
export function countSearches(daily: readonly DailySearches[]): readonly SearchCount[] {
  const byQuery = new Map<string, SearchCount>()
  for (const { query, day, readers, networks, opened, total } of daily) {
    const sum = byQuery.get(query)
    const isNewest = !sum || day >= sum.lastDay
    byQuery.set(query, {
      query,
      readers: readers + (sum?.readers ?? 0),
      networks: Math.max(networks, sum?.networks ?? 0),
      opened: opened + (sum?.opened ?? 0),
      lastDay: isNewest ? day : sum.lastDay,
      total: isNewest ? total : sum.total,
    })
  }
  return [...byQuery.values()].sort(
    (a, b) => b.readers - a.readers || b.lastDay - a.lastDay || (a.query < b.query ? -1 : 1),
  )
}

/** Those that found nothing the last time, in the order given: what is missing on the site. */
export function missedSearches(searches: readonly SearchCount[]): readonly SearchCount[] {
  return searches.filter((each) => each.total === 0)
}

/** Where fewer of the readers open anything, the results are hardly what they wanted. */
const FEW_OPEN = 0.25

/**
 * Those that found something of which next to nobody opened anything; most readers lost first. Only what
 * may be seen by everybody (see `isCommon`).
 */
export function unopenedSearches(searches: readonly SearchCount[]): readonly SearchCount[] {
  return searches
    .filter((each) => each.total > 0 && isCommon(each) && each.opened < each.readers * FEW_OPEN)
    .toSorted((a, b) => b.readers - b.opened - (a.readers - a.opened))
}

/**
 * Whether a query may be written where all can read it: as for 大家都在搜, so many networks searched for
 * it on one day that it is nobody's own.
 */
export function isCommon({ networks }: Pick<SearchCount, 'networks'>): boolean {
  return networks >= FEWEST_READERS
}
