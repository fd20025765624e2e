import type { Article } from '@/lib/content/types'
import { DAY_MS, daysOverdue, instantMs } from '@/lib/date'

/** So many days before an article expires, others that answer as well come first. */
const SOON_DAYS = 14
/** With fewer readers stuck nothing is known of an article, as with fewer votes. */
const FEWEST_STUCK = 5
/** Where this share of its readers is stuck, an article is as doubtful as one that nobody has checked. */
const OFTEN_STUCK = 0.08

/** What is looked at. */
export type Penalised = Pick<
  Article,
  'slug' | 'contentHash' | 'checkedAt' | 'reviewEveryDays' | 'expiresAt'
>

/** What readers did, as far as search goes by it, by slug. */
export type ReaderCounts = {
  readonly views: ReadonlyMap<string, number>
  /** Readers who got stuck in the text as it is. */
  readonly stuck: ReadonlyMap<string, number>
  /** The content hash of the text of which readers say that a step does not match. */
  readonly disputed: ReadonlyMap<string, string>
}

/** One reason to lower an article: how much of the whole penalty it is worth, 0 to 1. */
type Reason = (article: Penalised, now: Date, counts: ReaderCounts) => number

/** Every reason there is; a new one is a function in this list. */
const REASONS: readonly Reason[] = [
  ({ checkedAt, reviewEveryDays }, now) =>
    checkedAt !== undefined &&
    reviewEveryDays !== undefined &&
    daysOverdue(checkedAt, reviewEveryDays, now) > 0
      ? 1
      : 0,
  ({ expiresAt }, now) =>
    expiresAt !== undefined && instantMs(expiresAt) - now.getTime() < SOON_DAYS * DAY_MS ? 1 : 0,
  ({ slug }, _, { views, stuck }) => {
    const [read, failed] = [views.get(slug) ?? 0, stuck.get(slug) ?? 0]
    if (failed < FEWEST_STUCK) return 0
    return failed / Math.max(read, failed) / OFTEN_STUCK
  },
  ({ slug, contentHash }, _, { disputed }) => (disputed.get(slug) === contentHash ? 1 : 0),
]

/**
 * By slug, what articles are lowered by among those that answer a query about equally well, above 0 to 1: those
 * that should have been checked again by now, that expire soon, in which readers often get stuck, or say that a step does not match.
 */
export function articlePenalties(
  articles: readonly Penalised[],
  now: Date,
  counts: ReaderCounts,
): ReadonlyMap<string, number> {
  return new Map(
    articles.flatMap((article): [string, number][] => {
      const worst = Math.max(...REASONS.map((reason) => reason(article, now, counts)))
      return worst > 0 ? [[article.slug, Math.min(1, worst)]] : []
    }),
  )
}
