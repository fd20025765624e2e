import type { Article } from '@/lib/content/types'
import { daysOverdue, instantMs } from '@/lib/date'

/** So many days before an article expires, others that answer as well come first. */
const SOON_DAYS = 14
const DAY_MS = 24 * 60 * 60 * 1000

/** Slugs of articles that should have been checked again by now, or that expire soon. */
export function doubtfulArticles(
  articles: readonly Pick<Article, 'slug' | 'checkedAt' | 'reviewEveryDays' | 'expiresAt'>[],
  now: Date,
): ReadonlySet<string> {
  const isDoubtful = ({ checkedAt, reviewEveryDays, expiresAt }: (typeof articles)[number]) => {
    const isLate =
      checkedAt !== undefined &&
      reviewEveryDays !== undefined &&
      daysOverdue(checkedAt, reviewEveryDays, now) > 0
    const left = expiresAt === undefined ? undefined : instantMs(expiresAt) - now.getTime()
    return isLate || (left !== undefined && left < SOON_DAYS * DAY_MS)
  }
  return new Set(articles.filter(isDoubtful).map(({ slug }) => slug))
}
