import { loadBody } from '@/lib/content/prepared-content'
import type { FeedArticle } from '@/lib/seo/feeds'
import { feedView } from '@/lib/views/feed-view'

/** The newest articles with all that a feed says of them. */
export function feedArticles(): readonly FeedArticle[] {
  return feedView().articles.map(({ article, authorName, categoryTitle }) => ({
    ...article,
    body: loadBody(article.slug),
    authorName,
    categoryTitle,
  }))
}
