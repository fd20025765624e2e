import { getLatest, loadArticle } from '@/lib/content/articles'
import { getAuthor, getCategory } from '@/lib/content/topics'
import type { FeedArticle } from '@/lib/seo/feeds'
import { site } from './site'

const NEWEST = 20

/** The newest articles with all that a feed says of them. */
export function feedArticles(): readonly FeedArticle[] {
  return getLatest(NEWEST).flatMap(({ slug }) => {
    const article = loadArticle(slug)
    if (!article) return []
    const authorName = getAuthor(article.author)?.name ?? site.name
    return {
      ...article,
      authorName,
      categoryTitle: getCategory(article.category)?.title ?? site.name,
    }
  })
}
