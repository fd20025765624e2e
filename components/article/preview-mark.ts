import type { ArticleSummary, Instant } from '@/lib/content/types'
import { formatDateTime, instantMs } from '@/lib/date'

/** What decides about the mark. */
export type MarkedArticle = Pick<ArticleSummary, 'draft' | 'publishedAt' | 'expiresAt'>

/**
 * `草稿`, `定时 2026-12-01 09:00` or `已过期 2026-12-01 09:00`; `undefined` for an article that readers see
 * at that moment.
 */
export function previewMark(
  { draft, publishedAt, expiresAt }: MarkedArticle,
  moment: Instant,
): string | undefined {
  if (draft) return '草稿'
  if (instantMs(publishedAt) > instantMs(moment)) return `定时 ${formatDateTime(publishedAt)}`
  const isOver = expiresAt !== undefined && instantMs(expiresAt) <= instantMs(moment)
  return isOver ? `已过期 ${formatDateTime(expiresAt)}` : undefined
}
