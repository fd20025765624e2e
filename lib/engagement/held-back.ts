import type { DailyViews, Day } from './store'

/** Days before that say what is usual for an article. */
export const USUAL_DAYS = 7

/** A share of the day's networks below which a rise could be made by one person with rented addresses. */
const FEW = 0.05

/** How far beyond what is usual chance alone reaches now and then, in standard deviations of a count. */
const BEYOND_CHANCE = 3

/** A day of an article whose views rose suddenly, and out of few networks. */
export type HeldBack = {
  readonly slug: string
  readonly day: Day
  readonly ranked: number
  readonly networks: number
  /** The median of the `USUAL_DAYS` before; what the day counts as. */
  readonly usual: number
}

/**
 * Days that count as usual until more of the site's readers take part, or the rise lasts: more views than
 * chance explains (a count's standard deviation is its root), from less than a twentieth of the networks
 * that the site had that day. An article that readers really want is seen from everywhere, or is still
 * wanted after some days, when it has become usual.
 *
 * @param daily from `USUAL_DAYS` before the first day in question on
 * @param siteNetworks of each day; one that is missing holds nothing back
 */
export function findHeldBack(
  daily: readonly DailyViews[],
  from: Day,
  siteNetworks: ReadonlyMap<Day, number>,
): readonly HeldBack[] {
  const ranks = new Map(daily.map(({ slug, day, ranked }) => [`${day} ${slug}`, ranked]))
  return daily.flatMap(({ slug, day, ranked, networks }) => {
    if (day < from || networks >= FEW * (siteNetworks.get(day) ?? 0)) return []
    const usual = median(
      Array.from({ length: USUAL_DAYS }, (_, ago) => ranks.get(`${day - ago - 1} ${slug}`) ?? 0),
    )
    const isChance = ranked <= usual + BEYOND_CHANCE * Math.sqrt(Math.max(1, usual))
    return isChance ? [] : [{ slug, day, ranked, networks, usual }]
  })
}

/** The same days, those held back at what is usual. */
export function withoutHeldBack(
  daily: readonly DailyViews[],
  held: readonly HeldBack[],
): readonly DailyViews[] {
  const usual = new Map(held.map((each) => [`${each.day} ${each.slug}`, each.usual]))
  return daily.map((row) => ({ ...row, ranked: usual.get(`${row.day} ${row.slug}`) ?? row.ranked }))
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
