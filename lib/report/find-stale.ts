import { hasIssue } from '@/lib/checks/document'
import { daysOverdue } from '@/lib/date'
import { type ReportArticle, type ReportLine, toLine } from './report-article'

export type StaleLine = ReportLine & {
  /** `YYYY-MM-DD` */
  readonly checkedAt: string
  readonly checkedWith?: string
  readonly reviewEveryDays: number
  /** Days past the promise, at least 1. */
  readonly daysLate: number
}

/** The articles that promised to be checked again by now, longest overdue first. */
export function findStale(articles: readonly ReportArticle[], now: Date): readonly StaleLine[] {
  return articles
    .flatMap((article) => toStale(article, now) ?? [])
    .sort((a, b) => b.daysLate - a.daysLate || (a.slug < b.slug ? -1 : 1))
}

function toStale(article: ReportArticle, now: Date): StaleLine | undefined {
  const { front } = article.document
  // What is written wrongly is for the check to name.
  if (!front || hasIssue(front, ['checkedAt']) || hasIssue(front, ['reviewEvery'])) return undefined
  const { checkedAt, checkedWith, reviewEvery } = front.values
  if (typeof checkedAt !== 'string' || typeof reviewEvery !== 'string') return undefined
  const reviewEveryDays = Number.parseInt(reviewEvery, 10)
  const daysLate = daysOverdue(checkedAt, reviewEveryDays, now)
  if (daysLate <= 0) return undefined
  const version = typeof checkedWith === 'string' ? checkedWith : undefined
  return { ...toLine(article), checkedAt, checkedWith: version, reviewEveryDays, daysLate }
}
