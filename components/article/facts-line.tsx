import { formatViews } from '@/components/article/format-views'
import { OverdueNotice } from '@/components/article/overdue-notice'
import { aiLabel } from '@/lib/ai-label'
import type { ArticleSummary } from '@/lib/content/types'
import { formatDate, formatDateTime } from '@/lib/date'

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
 * Under the title: how fresh the article is. On phones one line says when it was changed and whether it was
 * checked; FullFacts has the rest at the end. Where there is room, all of it stands here.
 * The number of views stands last on a line that is never full, so that it can arrive later
 * (`[data-views]`) without moving anything.
 */
export function FactsLine({ article, author, views, toCheck = [] }: FactsLineProps) {
  const { publishedAt, updatedAt, minutes } = article
  return (
    <div className="facts">
      <p className="facts-brief">
        {updatedAt ? (
          <span>
            更新于 <time dateTime={updatedAt}>{formatDate(updatedAt)}</time>
          </span>
        ) : (
          <span>
            发布于 <time dateTime={publishedAt}>{formatDate(publishedAt)}</time>
          </span>
        )}
        <Check article={article} isBrief />
        <AiLabel article={article} />
        <ToCheck steps={toCheck} />
      </p>
      <div className="facts-full">
        <p>
          <Times article={article} />
          <Check article={article} />
          <ToCheck steps={toCheck} />
        </p>
        <p>
          <Author author={author} />
          <AiLabel article={article} />
          <span>约 {minutes} 分钟</span>
          <Views slug={article.slug} views={views} />
        </p>
      </div>
    </div>
  )
}

/** 关于这篇, at the end of an article on phones: what its facts line leaves out. */
export function FullFacts({ article, author, views }: FactsLineProps) {
  return (
    <section className="facts full-facts mt-10" aria-labelledby="facts">
      <h2 id="facts" className="text-ui text-ink">
        关于这篇
      </h2>
      <p>
        <Times article={article} />
      </p>
      <p>
        <Check article={article} />
      </p>
      <p>
        <Author author={author} />
        <AiLabel article={article} />
        <span>约 {article.minutes} 分钟</span>
        <Views slug={article.slug} views={views} />
      </p>
    </section>
  )
}

type Facts = Pick<FactsLineProps, 'article'>

function Times({ article: { publishedAt, updatedAt } }: Facts) {
  return (
    <>
      <span>
        发布于 <time dateTime={publishedAt}>{formatDateTime(publishedAt)}</time>
      </span>
      {updatedAt && (
        <span>
          更新于 <time dateTime={updatedAt}>{formatDateTime(updatedAt)}</time>
        </span>
      )}
    </>
  )
}

/** An article that nobody has followed step by step says so. */
function Check({ article, isBrief }: Facts & { readonly isBrief?: boolean }) {
  const { checkedAt, checkedWith, reviewEveryDays } = article
  if (!checkedAt) return <span>{isBrief ? '未逐步核对' : '未逐步核对，菜单可能已变'}</span>
  return (
    <span>
      核对于 <time dateTime={checkedAt}>{checkedAt}</time>
      {reviewEveryDays && (
        <OverdueNotice checkedAt={checkedAt} days={reviewEveryDays} isBrief={isBrief} />
      )}
      {checkedWith && !isBrief && <span className="checked-with">（{checkedWith}）</span>}
    </span>
  )
}

/** Steps that readers say do not match; the live answer may bring others (`updateDisputed`). */
function ToCheck({ steps }: { readonly steps: NonNullable<FactsLineProps['toCheck']> }) {
  return (
    <span className="to-check" data-to-check>
      {steps.map(({ id, number }) => (
        <a key={id} href={`#${id}`}>
          第 {number} 步待核对
        </a>
      ))}
    </span>
  )
}

/** Text that was written with the help of AI says so, at its head too. */
function AiLabel({ article }: Facts) {
  const label = aiLabel(article.aiAssisted)
  return label ? <span>{label}</span> : null
}

function Author({ author }: Pick<FactsLineProps, 'author'>) {
  if (!author) return null
  return (
    <span>
      <a href={author.href} rel="author" className="hover:text-accent">
        {author.name}
      </a>
    </span>
  )
}

function Views({ slug, views }: { readonly slug: string; readonly views?: number }) {
  return <span data-views={slug}>{views !== undefined && formatViews(views)}</span>
}
