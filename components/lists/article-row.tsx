import type { ReactNode } from 'react'
import type { ListedArticle } from '@/components/lists/listed-article'
import { formatDateTime } from '@/lib/date'
import { articleUrl } from '@/lib/url'

export type ArticleRowProps = {
  readonly article: Pick<ListedArticle, 'slug' | 'title' | 'summary' | 'publishedAt'>
  /** Level of its heading under the page's own. */
  readonly level?: 2 | 3
  /** Another address, such as a step found by search. */
  readonly href?: string
  /** Stands after the time, such as the category's name. */
  readonly note?: ReactNode
}

/** One line of a list: title, what it answers, when it was published. */
export function ArticleRow({ article, level = 2, href, note }: ArticleRowProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="grid gap-x-8 gap-y-1 py-5 @5xl:grid-cols-[minmax(0,1fr)_auto]">
      <Heading className="tight text-h3">
        <a href={href ?? articleUrl(article.slug)} className="block hover:text-accent">
          {article.title}
        </a>
      </Heading>
      <p className="line-clamp-2 max-w-3xl text-ui text-ink-soft">{article.summary}</p>
      <p className="flex gap-4 text-fact text-ink-soft @5xl:col-start-2 @5xl:row-start-1 @5xl:pt-0.5">
        <time dateTime={article.publishedAt}>{formatDateTime(article.publishedAt)}</time>
        {note && <span>{note}</span>}
      </p>
    </article>
  )
}
