import { site } from '@/app/parts/site'
import { textResponse } from '@/app/parts/text-response'
import {
  getArticles,
  getArticlesByAuthor,
  getArticlesInCategory,
  getArticlesWithTag,
  getTags,
} from '@/lib/content/articles'
import {
  getArticlesInTopic,
  getAuthors,
  getCategories,
  getPages,
  getTopics,
} from '@/lib/content/topics'
import { articleLastmod, buildSitemap, listLastmod, type SitemapEntry } from '@/lib/seo/sitemap'
import { articleUrl, authorUrl, categoryUrl, latestUrl, pageUrl, tagUrl, topicUrl } from '@/lib/url'

export const dynamic = 'force-static'

/** Every page that search engines may list; of a list that has pages, the first. */
function entries(): readonly SitemapEntry[] {
  const all = getArticles()
  return [
    { path: '/', lastmod: listLastmod(all) },
    { path: latestUrl(), lastmod: listLastmod(all) },
    ...getCategories().map(({ slug }) => ({
      path: categoryUrl(slug),
      lastmod: listLastmod(getArticlesInCategory(slug)),
    })),
    ...getTopics().map((topic) => ({
      path: topicUrl(topic.slug),
      lastmod: listLastmod(getArticlesInTopic(topic)),
    })),
    ...getTags().map(({ tag }) => ({
      path: tagUrl(tag),
      lastmod: listLastmod(getArticlesWithTag(tag)),
    })),
    ...getAuthors().map(({ slug }) => ({
      path: authorUrl(slug),
      lastmod: listLastmod(getArticlesByAuthor(slug)),
    })),
    ...getPages().map(({ slug, updatedAt }) => ({ path: pageUrl(slug), lastmod: updatedAt })),
    ...all
      .filter(({ noindex }) => !noindex)
      .map((article) => ({ path: articleUrl(article.slug), lastmod: articleLastmod(article) })),
  ]
}

export function GET(): Response {
  return textResponse(buildSitemap(entries(), site.url), 'application/xml')
}
