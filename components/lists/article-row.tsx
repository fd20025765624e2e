import type { ReactNode } from 'react'
import { TitleText } from '@/components/article/title-text'
import { ArticleTime } from '@/components/lists/article-time'
import type { ListedArticle } from '@/lib/page-data/listed'
import { articleUrl } from '@/lib/url'

export type ArticleRowProps = {
  readonly article: Pick<ListedArticle, 'slug' | 'title' | 'summary' | 'publishedAt' | 'updatedAt'>
  /** Level of its heading under the page's own. */
  readonly level?: 2 | 3
  /** Another address, such as a step found by search. */
  readonly href?: string
  /** Stands after the time, such as the category's name. */
  readonly note?: ReactNode
}

/** One line of a list, which can be pressed anywhere: title, what it answers, when it was published. */
export function ArticleRow({ article, level = 2, href, note }: ArticleRowProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="relative grid gap-x-8 gap-y-1 py-5 @5xl:grid-cols-[minmax(0,1fr)_auto]">
      <Heading className="title text-h3">
        <a
          href={href ?? articleUrl(article.slug)}
          className="hover:text-accent after:absolute after:inset-0"
        >
          <TitleText title={article.title} />
        </a>
      </Heading>
      <p className="line-clamp-2 max-w-3xl text-ui text-ink-soft">{article.summary}</p>
      <p className="flex gap-4 text-fact text-ink-soft @5xl:col-start-2 @5xl:row-start-1 @5xl:pt-0.5">
        <ArticleTime article={article} />
        {note && <span>{note}</span>}
      </p>
    </article>
  )
}
