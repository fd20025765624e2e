import { getArticlesBySlug, getRelated } from '@/lib/content/articles'
import type { ArticleSummary } from '@/lib/content/types'
import { type ListedArticle, toListed } from './listed'

const CARDS = 4

/**
 * 图文阅读 beside an article: nothing but related ones. Those with a picture come first, then those that 推荐阅读
 * does not name already; fewer, or none, where there are not as many.
 */
export function readingCards(
  article: ArticleSummary,
  recommended: readonly { readonly slug: string }[],
): readonly ListedArticle[] {
  const named = new Set(recommended.map(({ slug }) => slug))
  const rank = ({ slug, cover }: ArticleSummary) => (cover ? 0 : named.has(slug) ? 2 : 1)
  return getArticlesBySlug(getRelated(article.slug))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, CARDS)
    .map(toListed)
}
