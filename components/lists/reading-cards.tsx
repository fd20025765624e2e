import { TitleText } from '@/components/article/title-text'
import { ArticleTime } from '@/components/lists/article-time'
import { CardCover } from '@/components/lists/card-cover'
import { ListSection } from '@/components/lists/list-section'
import type { ListedArticle } from '@/lib/page-data/listed'
import { articleUrl } from '@/lib/url'

export type ReadingCardsProps = { readonly articles: readonly ListedArticle[] }

/** 图文阅读: picture, title, excerpt and time. */
export function ReadingCards({ articles }: ReadingCardsProps) {
  if (articles.length === 0) return null
  return (
    <ListSection place="side" id="reading" title="图文阅读">
      <ul className="side-list reading-cards">
        {articles.map((article) => (
          <li key={article.slug}>
            <a href={articleUrl(article.slug)} className={article.isBare && 'bare'}>
              <CardCover article={article} />
              <b className="title line-clamp-3 font-medium">
                <TitleText title={article.title} />
              </b>
            </a>
            <p className="line-clamp-2">{article.summary}</p>
            <p>
              <ArticleTime article={article} />
            </p>
          </li>
        ))}
      </ul>
    </ListSection>
  )
}
