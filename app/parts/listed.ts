import type { ListedArticle } from '@/components/lists/listed-article'
import { getCategory } from '@/lib/content/topics'
import type { ArticleSummary } from '@/lib/content/types'

/** An article as cards show it: no more than they need, with its category's mark. */
export function toListed(article: ArticleSummary): ListedArticle {
  const { slug, title, summary, publishedAt, cover, category } = article
  return { slug, title, summary, publishedAt, cover, mark: getCategory(category)?.mark ?? '' }
}
