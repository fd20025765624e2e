import { previewMark } from '@/components/article/preview-mark'
import type { ArticleSummary, Instant } from '@/lib/content/types'

export type PreviewRibbonProps = {
  readonly article: Pick<ArticleSummary, 'draft' | 'publishedAt'>
  /** The moment for which the page was made. */
  readonly moment: Instant
}

/** Says of an article that readers cannot see yet why not; absent on all others. */
export function PreviewRibbon({ article, moment }: PreviewRibbonProps) {
  const mark = previewMark(article, moment)
  if (mark === undefined) return null
  return (
    <p className="mb-3 justify-self-start rounded-press border border-edge px-2 text-fact text-ink-soft tabular-nums">
      {mark}
    </p>
  )
}
