import { instantMs, parseInstant } from '@/lib/date'
import type { InsightArticle } from './article'

/** An article that promised to be checked again by now. */
export type StaleArticle = {
  readonly slug: string
  readonly title: string
  readonly file: string
  /** `YYYY-MM-DD` */
  readonly checkedAt: string
  readonly checkedWith?: string
  readonly reviewEveryDays: number
  /** Days past the promise, at least 1. */
  readonly daysLate: number
}

const DAY_MS = 24 * 3600_000

/** Longest overdue first; by the same count as the content check's `freshness`. */
export function staleArticles(
  articles: readonly InsightArticle[],
  now: Date,
): readonly StaleArticle[] {
  return articles
    .flatMap((article): readonly StaleArticle[] => {
      const { slug, title, file, checkedAt, checkedWith, reviewEveryDays } = article
      const checked = checkedAt && parseInstant(checkedAt)
      if (!checked || !checkedAt || reviewEveryDays === undefined) return []
      const age = Math.floor((now.getTime() - instantMs(checked)) / DAY_MS)
      const daysLate = age - reviewEveryDays
      if (daysLate <= 0) return []
      return [{ slug, title, file, checkedAt, checkedWith, reviewEveryDays, daysLate }]
    })
    .sort((a, b) => b.daysLate - a.daysLate || (a.slug < b.slug ? -1 : 1))
}
