import { type MarkedArticle, previewMark } from '@/components/article/preview-mark'
import type { Instant } from '@/lib/content/types'

export type PreviewRibbonProps = {
  readonly article: MarkedArticle
  /** The moment for which the page was made. */
  readonly moment: Instant
}

/** Says of an article that readers cannot see (yet, or any more) why not; absent on all others. */
export function PreviewRibbon({ article, moment }: PreviewRibbonProps) {
  const mark = previewMark(article, moment)
  if (mark === undefined) return null
  return (
    <p className="mb-3 justify-self-start rounded-press border border-edge px-2 text-fact text-ink-soft tabular-nums">
      {mark}
    </p>
  )
}
