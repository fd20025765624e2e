import type { ArticleSummary } from '@/lib/content/types'
import { formatDateTime } from '@/lib/date'

export type ArticleTimeProps = {
  readonly article: Pick<ArticleSummary, 'publishedAt' | 'updatedAt'>
}

/** When an article was published, or, where it was changed later, that it was updated and when. */
export function ArticleTime({ article: { publishedAt, updatedAt } }: ArticleTimeProps) {
  if (!updatedAt) return <time dateTime={publishedAt}>{formatDateTime(publishedAt)}</time>
  return (
    <span>
      更新于 <time dateTime={updatedAt}>{formatDateTime(updatedAt)}</time>
    </span>
  )
}
