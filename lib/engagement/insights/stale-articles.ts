import { daysOverdue } from '@/lib/date'
import type { InsightArticle } from './insight-article'

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

/** Longest overdue first; by the same count as the content check's `freshness`. */
export function staleArticles(
  articles: readonly InsightArticle[],
  now: Date,
): readonly StaleArticle[] {
  return articles
    .flatMap((article): readonly StaleArticle[] => {
      const { slug, title, file, checkedAt, checkedWith, reviewEveryDays } = article
      if (!checkedAt || reviewEveryDays === undefined) return []
      const daysLate = daysOverdue(checkedAt, reviewEveryDays, now)
      if (daysLate <= 0) return []
      return [{ slug, title, file, checkedAt, checkedWith, reviewEveryDays, daysLate }]
    })
    .sort((a, b) => b.daysLate - a.daysLate || (a.slug < b.slug ? -1 : 1))
}
