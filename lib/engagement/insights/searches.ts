import { maskPersonalData } from '../personal-data'
import type { DailySearches, Day } from '../store'

/** What readers searched for in the days given, one line a query. */
export type SearchCount = {
  readonly query: string
  /** Distinct readers of each day, added up. */
  readonly readers: number
  readonly lastDay: Day
  /** Articles that the newest search found. */
  readonly total: number
}

/** Most searched first, numbers and addresses of people masked; of equal ones the latest, then by the query. */
export function countSearches(daily: readonly DailySearches[]): readonly SearchCount[] {
  const byQuery = new Map<string, SearchCount>()
  for (const { query: typed, day, readers, total } of daily) {
    const query = withoutPersonalData(typed)
    const known = byQuery.get(query)
    const isNewer = !known || day >= known.lastDay
    byQuery.set(query, {
      query,
      readers: readers + (known?.readers ?? 0),
      lastDay: isNewer ? day : known.lastDay,
      total: isNewer ? total : known.total,
    })
  }
  return [...byQuery.values()].sort(
    (a, b) => b.readers - a.readers || b.lastDay - a.lastDay || (a.query < b.query ? -1 : 1),
  )
}

/** Nearly all queries are plain words, and looking closer takes time. */
function withoutPersonalData(query: string): string {
  return /[\d@]/.test(query) ? maskPersonalData(query).text : query
}

/** Those that found nothing the last time, in the order given: what is missing on the site. */
export function missedSearches(searches: readonly SearchCount[]): readonly SearchCount[] {
  return searches.filter((each) => each.total === 0)
}
