import type { DailySearches, DailyViews, Day } from './store'

/** Days before that say what is usual for an article or a query. */
export const USUAL_DAYS = 7

/** A share of the day's networks below which a rise could be made by one person with rented addresses. */
const FEW = 0.05

/** How far beyond what is usual chance alone reaches now and then, in standard deviations of a count. */
const BEYOND_CHANCE = 3

/** What counts of one day for one thing: views of an article, or searches for a query. */
export type DayCount = {
  readonly name: string
  readonly day: Day
  readonly count: number
  /** Networks that the count comes from. */
  readonly networks: number
}

export const viewsOfDay = ({ slug, day, ranked, networks }: DailyViews): DayCount => {
  return { name: slug, day, count: ranked, networks }
}

/** Of searches the networks are what counts. */
export const searchesOfDay = ({ query, day, networks }: DailySearches): DayCount => {
  return { name: query, day, count: networks, networks }
}

/** A day on which something rose suddenly, and out of few networks. */
export type HeldBack = DayCount & {
  /** The median of the `USUAL_DAYS` before; what the day counts as. */
  readonly usual: number
}

/**
 * Days that count as usual until more of the site's readers take part, or the rise lasts: more than chance
 * explains (a count's standard deviation is its root), from less than a twentieth of the networks that the
 * site had that day. What readers really want comes from everywhere, or is still wanted after some days,
 * when it has become usual.
 *
 * @param daily from `USUAL_DAYS` before the first day in question on
 * @param siteNetworks of each day; one that is missing holds nothing back
 */
export function findHeldBack(
  daily: readonly DayCount[],
  from: Day,
  siteNetworks: ReadonlyMap<Day, number>,
): readonly HeldBack[] {
  const counts = new Map(daily.map((each) => [`${each.day} ${each.name}`, each.count]))
  return daily.flatMap((each) => {
    const { name, day, count, networks } = each
    if (day < from || networks >= FEW * (siteNetworks.get(day) ?? 0)) return []
    const usual = median(
      Array.from({ length: USUAL_DAYS }, (_, ago) => counts.get(`${day - ago - 1} ${name}`) ?? 0),
    )
    const isChance = count <= usual + BEYOND_CHANCE * Math.sqrt(Math.max(1, usual))
    return isChance ? [] : [{ ...each, usual }]
  })
}

/** What a day of something counts as, by what is held back of it; `undefined` for what counts as it is. */
export function usualCounts(
  held: readonly HeldBack[],
): (name: string, day: Day) => number | undefined {
  const usual = new Map(held.map((each) => [`${each.day} ${each.name}`, each.usual]))
  return (name, day) => usual.get(`${day} ${name}`)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
