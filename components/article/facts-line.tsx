import { formatViews } from '@/components/article/format-views'
import { OverdueNotice } from '@/components/article/overdue-notice'
import { aiLabel } from '@/lib/ai-label'
import type { ArticleSummary } from '@/lib/content/types'
import { formatDateTime } from '@/lib/date'

export type FactsLineProps = {
  readonly article: Pick<
    ArticleSummary,
    | 'slug'
    | 'publishedAt'
    | 'updatedAt'
    | 'checkedAt'
    | 'checkedWith'
    | 'reviewEveryDays'
    | 'minutes'
    | 'aiAssisted'
  >
  readonly author?: { readonly name: string; readonly href: string }
  /** Left out while views are not counted: the place stays empty at the end of its line. */
  readonly views?: number
  /** Steps that readers say do not match. */
  readonly toCheck?: readonly { readonly id: string; readonly number: number }[]
}

/**
 * When it was written, changed and checked, by whom, and how long it takes to read. An article that
 * nobody has followed step by step says so.
 * The number of views stands last on a line that is never full, so that it can arrive later
 * (`[data-views]`) without moving anything.
 */
export function FactsLine({ article, author, views, toCheck = [] }: FactsLineProps) {
  const { publishedAt, updatedAt, checkedAt, checkedWith, reviewEveryDays, minutes } = article
  const label = aiLabel(article.aiAssisted)
  return (
    <div className="facts">
      <p>
        <span>
          发布于 <Time instant={publishedAt} />
        </span>
        {updatedAt && (
          <span>
            更新于 <Time instant={updatedAt} />
          </span>
        )}
      </p>
      <p>
        {checkedAt ? (
          <span>
            核对于 <time dateTime={checkedAt}>{checkedAt}</time>
            {reviewEveryDays && <OverdueNotice checkedAt={checkedAt} days={reviewEveryDays} />}
            {checkedWith && <span className="checked-with">（{checkedWith}）</span>}
          </span>
        ) : (
          <span>未逐步核对，菜单可能已变</span>
        )}
        <span className="to-check" data-to-check>
          {toCheck.map(({ id, number }) => (
            <a key={id} href={`#${id}`}>
              第 {number} 步待核对
            </a>
          ))}
        </span>
      </p>
      <p>
        {author && (
          <span>
            <a href={author.href} rel="author" className="hover:text-accent">
              {author.name}
            </a>
          </span>
        )}
        {label && <span>{label}</span>}
        <span>约 {minutes} 分钟</span>
        <span data-views={article.slug}>{views !== undefined && formatViews(views)}</span>
      </p>
    </div>
  )
}

function Time({ instant }: { readonly instant: string }) {
  return <time dateTime={instant}>{formatDateTime(instant)}</time>
}
