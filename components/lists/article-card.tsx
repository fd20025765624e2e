import { TitleText } from '@/components/article/title-text'
import { ArticleTime } from '@/components/lists/article-time'
import { CardCover } from '@/components/lists/card-cover'
import type { ListedArticle } from '@/lib/page-data/listed'
import { articleUrl } from '@/lib/url'

export type ArticleCardProps = {
  readonly article: ListedArticle
  /** Level of its heading under the page's own. */
  readonly level?: 2 | 3
}

/** Picture, title, excerpt and time, for grids. The whole card can be pressed; the title is the link. */
export function ArticleCard({ article, level = 3 }: ArticleCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className={article.isBare ? 'card card-bare' : 'card'}>
      <CardCover article={article} />
      <Heading className="title text-h3">
        <a
          href={articleUrl(article.slug)}
          className="hover:text-accent after:absolute after:inset-0"
        >
          <TitleText title={article.title} />
        </a>
      </Heading>
      <p className="line-clamp-2 text-ui text-ink-soft">{article.summary}</p>
      <p className="card-time text-fact text-ink-soft">
        <ArticleTime article={article} />
      </p>
    </article>
  )
}
