import { toDay } from '@/lib/date'
import { HOT_PERIODS, type HotPeriod } from '@/lib/engagement/hot'
import { loadHot, loadPopular } from '@/lib/engagement/live-values'
import type { Store } from '@/lib/engagement/store'
import { freshFor } from './fresh-for'
import type { SiteContent } from './site-content'

export type RankedArticle = {
  readonly slug: string
  readonly title: string
  readonly views: number
}

/** What changes by the minute on every page, read from the store once a minute for all readers. */
export type Live = {
  readonly hot: (period: HotPeriod) => Promise<readonly RankedArticle[]>
  readonly searches: () => Promise<readonly string[]>
}

const FRESH_MS = 60_000

export function createLive(
  openStore: () => Promise<Store>,
  content: SiteContent,
  now: () => Date,
): Live {
  const today = () => toDay(now())
  const clock = () => now().getTime()
  const { isEligible, isOwnWords, getBlocked } = content.shown
  const hotOf = (period: HotPeriod) =>
    freshFor(FRESH_MS, clock, async () => {
      const counts = await loadHot(await openStore(), today(), { period, isEligible })
      return counts.map(({ slug, views }) => {
        return { slug, title: content.getArticle(slug)?.title ?? '', views }
      })
    })
  const hot = new Map(HOT_PERIODS.map((period) => [period, hotOf(period)]))
  return {
    hot: async (period) => (await hot.get(period)?.()) ?? [],
    searches: freshFor(FRESH_MS, clock, async () =>
      loadPopular(await openStore(), today(), { isOwnWords, blocked: getBlocked() }),
    ),
  }
}
