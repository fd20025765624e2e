import { TitleText } from '@/components/article/title-text'
import { ArticleTime } from '@/components/lists/article-time'
import type { ChangedRow } from '@/lib/page-data/home-data'
import { articleUrl } from '@/lib/url'

export type ChangedListProps = { readonly articles: readonly ChangedRow[] }

/** 最近更新: what was written or changed last, a line each, when, and where it belongs. */
export function ChangedList({ articles }: ChangedListProps) {
  return (
    <ul className="side-list changed-list">
      {articles.map((article) => (
        <li key={article.slug}>
          <a href={articleUrl(article.slug)} className="title">
            <TitleText title={article.title} />
          </a>
          <small>
            <ArticleTime article={article} />
            {article.category && <span>{article.category}</span>}
          </small>
        </li>
      ))}
    </ul>
  )
}
