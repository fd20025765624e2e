import type { DailySearches, Day } from '@/lib/engagement/store'

/** What readers searched for in the days given, one line a query. */
export type SearchCount = {
  readonly query: string
  /** Distinct readers of each day, added up. */
  readonly readers: number
  readonly lastDay: Day
  /** Articles that the newest search found. */
  readonly total: number
}

/** Most searched first; of equal ones the latest, then by the query. */
export function countSearches(daily: readonly DailySearches[]): readonly SearchCount[] {
  const byQuery = new Map<string, { -readonly [Key in keyof SearchCount]: SearchCount[Key] }>()
  for (const { query, day, readers, total } of daily) {
    const sum = byQuery.get(query)
    if (!sum) {
      byQuery.set(query, { query, readers, lastDay: day, total })
      continue
    }
    sum.readers += readers
    if (day >= sum.lastDay) {
      sum.lastDay = day
      sum.total = total
    }
  }
  return [...byQuery.values()].sort(
    (a, b) => b.readers - a.readers || b.lastDay - a.lastDay || (a.query < b.query ? -1 : 1),
  )
}

/** Those that found nothing the last time, in the order given: what is missing on the site. */
export function missedSearches(searches: readonly SearchCount[]): readonly SearchCount[] {
  return searches.filter((each) => each.total === 0)
}
