import { getCategory } from '@/lib/content/topics'
import type { ArticleLink, ArticleSummary, Category } from '@/lib/content/types'

/** What cards and covers need to know of an article. */
export type ListedArticle = Pick<
  ArticleSummary,
  'slug' | 'title' | 'summary' | 'publishedAt' | 'updatedAt' | 'cover'
> & {
  /** Drawn on the cover of an article without a picture: the category's mark. */
  readonly mark: Category['mark']
}

/** An article as cards show it: no more than they need, with its category's mark. */
export function toListed(article: ArticleSummary): ListedArticle {
  const { slug, title, summary, publishedAt, updatedAt, cover, category } = article
  const mark = getCategory(category)?.mark ?? ''
  return { slug, title, summary, publishedAt, updatedAt, cover, mark }
}

/** An article as a bare link shows it. */
export function toLink({ slug, title }: ArticleSummary): ArticleLink {
  return { slug, title }
}
