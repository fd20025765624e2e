import { site } from '@/app/parts/this-site'
import { FeedContent } from '@/components/article/feed-content'
import { renderStatic } from '@/components/layout/static-markup'
import { loadBody } from '@/lib/content/prepared-content'
import { feedData } from '@/lib/page-data/feed-data'
import type { FeedArticle } from '@/lib/seo/feeds'

/** The newest articles with all that a feed says of them. */
export function feedArticles(): readonly FeedArticle[] {
  return feedData().articles.map(({ article, authorName, categoryTitle }) => {
    const { slug } = article
    const html = renderStatic(<FeedContent slug={slug} body={loadBody(slug)} siteUrl={site.url} />)
    return { ...article, authorName, categoryTitle, html }
  })
}
