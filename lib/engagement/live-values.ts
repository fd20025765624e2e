import { findHeldBack, searchesOfDay, USUAL_DAYS, usualCounts, viewsOfDay } from './held-back'
import { type HotPeriod, hotDays, rankAllTime, rankHot } from './hot'
import { POPULAR_DAYS, rankPopular } from './popular-searches'
import type { Day, Store, ViewCount } from './store'

/** Rows of 热门阅读 and of 大家都在搜; a page shows fewer. */
const LIVE_ROWS = 10

/** Articles of the store that may not be shown (kept out, renamed, unpublished) and are passed over. */
const SPARE = 200

/**
 * How many of each day are looked at; more only where too few of them may be shown. Who is never among
 * the first of a day does not come to be among the first of all days.
 */
const MOST_OF_A_DAY = [2 * LIVE_ROWS, 30 * LIVE_ROWS] as const

/** Asks for more of each day until the list is full, or there are no more. */
async function fill<T>(look: (most: number) => Promise<readonly T[]>): Promise<readonly T[]> {
  let found: readonly T[] = []
  for (const most of MOST_OF_A_DAY) {
    found = await look(most)
    if (found.length === LIVE_ROWS) break
  }
  return found
}

/** 热门阅读 with the views of all time, best first; empty where there is too little to rank by. */
export async function loadHot(
  store: Pick<Store, 'getTopDailyViews' | 'getDailyNetworks' | 'getMostViewed' | 'getViewCounts'>,
  today: Day,
  rules: { readonly period: HotPeriod; readonly isEligible: (slug: string) => boolean },
): Promise<readonly ViewCount[]> {
  const { period, isEligible } = rules
  if (period === 'all') {
    const mostViewed = await store.getMostViewed(LIVE_ROWS + SPARE)
    const slugs = new Set(rankAllTime(mostViewed, { limit: LIVE_ROWS, isEligible }))
    return mostViewed.filter(({ slug }) => slugs.has(slug))
  }
  const { from, to } = hotDays(period, today)
  const siteNetworks = await store.getDailyNetworks(from, to)
  const slugs = await fill(async (most) => {
    const daily = await store.getTopDailyViews(from, to, most, USUAL_DAYS)
    const usual = usualCounts(findHeldBack(daily.map(viewsOfDay), from, siteNetworks))
    const believed = daily.map((row) => ({
      ...row,
      ranked: usual(row.slug, row.day) ?? row.ranked,
    }))
    return rankHot(believed, today, { period, limit: LIVE_ROWS, isEligible })
  })
  const views = await store.getViewCounts(slugs)
  return slugs.map((slug) => ({ slug, views: views.get(slug) ?? 0 }))
}

/** 大家都在搜, best first; empty where there is too little that may be shown. */
export async function loadPopular(
  store: Pick<Store, 'getTopDailySearches' | 'getDailyNetworks'>,
  today: Day,
  rules: {
    readonly isOwnWords: (query: string) => boolean
    readonly blocked: readonly string[]
  },
): Promise<readonly string[]> {
  const from = today - POPULAR_DAYS + 1
  const siteNetworks = await store.getDailyNetworks(from, today)
  return fill(async (most) => {
    const daily = await store.getTopDailySearches(from, today, most, USUAL_DAYS)
    const usual = usualCounts(findHeldBack(daily.map(searchesOfDay), from, siteNetworks))
    const believed = daily.map((row) => {
      return { ...row, networks: usual(row.query, row.day) ?? row.networks }
    })
    return rankPopular(believed, today, { limit: LIVE_ROWS, ...rules })
  })
}
