import { type HotPeriod, hotDays, rankAllTime, rankHot } from './hot'
import { POPULAR_DAYS, rankPopular } from './popular-searches'
import type { Day, Store, ViewCount } from './store'

/** Rows of 热门阅读 and of 大家都在搜; a page shows fewer. */
export const LIVE_ROWS = 10

/** Articles of the store that may not be shown (kept out, renamed, unpublished) and are passed over. */
const SPARE = 200

/** 热门阅读 with the views of all time, best first; empty where there is too little to rank by. */
export async function loadHot(
  store: Pick<Store, 'getDailyViews' | 'getMostViewed' | 'getViewCounts'>,
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
  const daily = await store.getDailyViews(from, to)
  const slugs = rankHot(daily, today, { period, limit: LIVE_ROWS, isEligible })
  const views = await store.getViewCounts(slugs)
  return slugs.map((slug) => ({ slug, views: views.get(slug) ?? 0 }))
}

/** 大家都在搜, best first; empty where there is too little that may be shown. */
export async function loadPopular(
  store: Pick<Store, 'getDailySearches'>,
  today: Day,
  rules: {
    readonly isOwnWords: (query: string) => boolean
    readonly blocked: readonly string[]
  },
): Promise<readonly string[]> {
  const daily = await store.getDailySearches(today - POPULAR_DAYS + 1, today)
  return rankPopular(daily, today, { limit: LIVE_ROWS, ...rules })
}
