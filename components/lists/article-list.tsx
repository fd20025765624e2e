import { ArticleRow, type ArticleRowProps } from '@/components/lists/article-row'

export type ArticleListProps = {
  readonly articles: readonly (ArticleRowProps['article'] & { readonly note?: string })[]
  readonly level?: 2 | 3
}

/** The list of a category, a tag or all that is new. */
export function ArticleList({ articles, level }: ArticleListProps) {
  return (
    <ul className="ruled-list">
      {articles.map((article) => (
        <li key={article.slug}>
          <ArticleRow article={article} level={level} note={article.note} />
        </li>
      ))}
    </ul>
  )
}
