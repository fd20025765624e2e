import type { ArticleSummary, Instant } from '@/lib/content/types'
import { formatDateTime, instantMs } from '@/lib/date'

/** `草稿` or `定时 2026-12-01 09:00`; `undefined` for an article that readers see at that moment. */
export function previewMark(
  { draft, publishedAt }: Pick<ArticleSummary, 'draft' | 'publishedAt'>,
  moment: Instant,
): string | undefined {
  if (draft) return '草稿'
  const isScheduled = instantMs(publishedAt) > instantMs(moment)
  return isScheduled ? `定时 ${formatDateTime(publishedAt)}` : undefined
}
