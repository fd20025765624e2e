import { getCategories, getCategory } from '@/lib/content/topics'
import type { ArticleLink, ArticleSummary, Category } from '@/lib/content/types'
import { coverWords } from './cover-words'

/** What cards and covers need to know of an article. */
export type ListedArticle = Pick<
  ArticleSummary,
  'slug' | 'title' | 'summary' | 'publishedAt' | 'updatedAt' | 'cover'
> & {
  /** Drawn on the cover of an article without a picture: the category's mark. */
  readonly mark: Category['mark']
  /** Stands beside it: the editor's words, or the subject of the title. */
  readonly coverWords?: string
  /** Place in its list, from 0: covers that stand side by side are drawn differently. */
  readonly position: number
}

/** An article as cards show it: no more than they need, with what is drawn where it has no picture. */
export function toListed(article: ArticleSummary, position: number): ListedArticle {
  const { slug, title, summary, publishedAt, updatedAt, cover, category } = article
  const mark = getCategory(category)?.mark ?? ''
  const words = cover ? undefined : (article.coverText ?? subjectOf(article))
  return { slug, title, summary, publishedAt, updatedAt, cover, mark, coverWords: words, position }
}

function subjectOf({ title, tags }: ArticleSummary): string | undefined {
  return coverWords(title, [...tags, ...getCategories().map((category) => category.title)])
}

/** An article as a bare link shows it. */
export function toLink({ slug, title }: ArticleSummary): ArticleLink {
  return { slug, title }
}
