import { ArticleCard } from '@/components/lists/article-card'
import type { ListedArticle } from '@/lib/page-data/listed'

export type ArticleGridProps = {
  readonly articles: readonly ListedArticle[]
  readonly level?: 2 | 3
}

/** Cards side by side, as many as fit. */
export function ArticleGrid({ articles, level }: ArticleGridProps) {
  return (
    <div className="card-grid">
      {articles.map((article) => (
        <ArticleCard key={article.slug} article={article} level={level} />
      ))}
    </div>
  )
}
