import type { ArticleSummary, Category } from '@/lib/content/types'

/** What rows, cards and covers need to know of an article. */
export type ListedArticle = Pick<
  ArticleSummary,
  'slug' | 'title' | 'summary' | 'publishedAt' | 'updatedAt' | 'cover'
> & {
  /** Drawn on the cover of an article without a picture: the category's mark. */
  readonly mark: Category['mark']
}
