import { toDay } from '@/lib/date'
import type { Dispute } from '@/lib/engagement/disputes'
import { HOT_PERIODS, type HotPeriod } from '@/lib/engagement/hot'
import { loadHot, loadPopular } from '@/lib/engagement/live-values'
import { areSignalsShown, loadSignals } from '@/lib/engagement/signals'
import type { Store } from '@/lib/engagement/store'
import { groupBy } from '@/lib/group-by'
import { freshFor } from './fresh-for'
import type { SiteContent } from './site-content'

type RankedArticle = {
  readonly slug: string
  readonly title: string
  readonly views: number
}

/** What changes by the minute on every page, read from the store once a minute for all readers. */
export type Live = {
  readonly hot: (period: HotPeriod) => Promise<readonly RankedArticle[]>
  readonly searches: () => Promise<readonly string[]>
  /** The steps of an article that readers say do not match. */
  readonly disputes: (slug: string) => Promise<readonly Dispute[]>
  /** Looks within `FRESH_MS` whether a reader's signal changed what pages say; does not wait and does not fail. */
  readonly lookSoon: () => void
}

const FRESH_MS = 60_000

/** @param onUnpublished called when readers' signals say something else than the published pages */
export function createLive(
  openStore: () => Promise<Store>,
  content: SiteContent,
  now: () => Date,
  onUnpublished: () => void,
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
  // Of each content anew: a step that was rewritten must not be disputed for another minute.
  const disputesOf = new WeakMap<object, () => Promise<ReadonlyMap<string, readonly Dispute[]>>>()
  const disputes = () => {
    const version = content.version()
    const held =
      disputesOf.get(version) ??
      freshFor(FRESH_MS, clock, async () => {
        const articles = content.getDisputable()
        const signals = await loadSignals(await openStore(), articles, today())
        if (!areSignalsShown(signals, articles, content.getShownSignals())) onUnpublished()
        return groupBy(signals.disputes, ({ slug }) => [slug])
      })
    disputesOf.set(version, held)
    return held()
  }
  let isLooking = false
  const lookSoon = () => {
    if (isLooking) return
    isLooking = true
    setTimeout(() => {
      isLooking = false
      // The store logs its own failures, and the next request looks again.
      disputes().catch(() => {})
    }, FRESH_MS).unref()
  }
  const hot = new Map(HOT_PERIODS.map((period) => [period, hotOf(period)]))
  return {
    hot: async (period) => (await hot.get(period)?.()) ?? [],
    searches: freshFor(FRESH_MS, clock, async () =>
      loadPopular(await openStore(), today(), { isOwnWords, blocked: getBlocked() }),
    ),
    disputes: async (slug) => (await disputes()).get(slug) ?? [],
    lookSoon,
  }
}
