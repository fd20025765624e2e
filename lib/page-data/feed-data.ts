import {
  getArticles,
  getArticlesByAuthor,
  getArticlesInCategory,
  getArticlesWithTag,
  getLatest,
  getTags,
} from '@/lib/content/articles'
import {
  getArticlesInTopic,
  getAuthor,
  getAuthors,
  getCategory,
  getFilledCategories,
  getPages,
  getTopics,
} from '@/lib/content/topics'
import type { ArticleSummary } from '@/lib/content/types'
import { articleLastmod, listLastmod, type SitemapEntry } from '@/lib/seo/sitemap'
import { articleUrl, authorUrl, categoryUrl, latestUrl, pageUrl, tagUrl, topicUrl } from '@/lib/url'
import { siteConfig } from '@/site.config'
import { type BodyReference, bodyReference } from './article-data'

const NEWEST = 20

/** An article as feeds tell it, without its body. */
type FeedRow = {
  readonly article: ArticleSummary
  readonly body: BodyReference
  readonly authorName: string
  readonly categoryTitle: string
}

/** The newest articles, for both feeds. */
export type FeedData = {
  readonly kind: 'feed'
  readonly articles: readonly FeedRow[]
  readonly beside: Readonly<Record<string, never>>
}

/** Every page that search engines may list; of a list that has pages, the first. */
export type SitemapData = {
  readonly kind: 'sitemap'
  readonly entries: readonly SitemapEntry[]
  readonly beside: Readonly<Record<string, never>>
}

export function feedData(): FeedData {
  const articles = getLatest(NEWEST).map((article) => ({
    article,
    body: bodyReference(article),
    authorName: getAuthor(article.author)?.name ?? siteConfig.name,
    categoryTitle: getCategory(article.category)?.title ?? siteConfig.name,
  }))
  return { kind: 'feed', articles, beside: {} }
}

export function sitemapData(): SitemapData {
  const all = getArticles()
  const entries: readonly SitemapEntry[] = [
    { path: '/', lastmod: listLastmod(all) },
    ...(all.length > 0 ? [{ path: latestUrl(), lastmod: listLastmod(all) }] : []),
    ...getFilledCategories().map(({ slug }) => ({
      path: categoryUrl(slug),
      lastmod: listLastmod(getArticlesInCategory(slug)),
    })),
    ...getTopics()
      .map((topic) => ({
        path: topicUrl(topic.slug),
        lastmod: listLastmod(getArticlesInTopic(topic)),
      }))
      .filter(isFilled),
    ...getTags().map(({ tag }) => ({
      path: tagUrl(tag),
      lastmod: listLastmod(getArticlesWithTag(tag)),
    })),
    ...getAuthors()
      .map(({ slug }) => ({
        path: authorUrl(slug),
        lastmod: listLastmod(getArticlesByAuthor(slug)),
      }))
      .filter(isFilled),
    ...getPages().map(({ slug, updatedAt }) => ({ path: pageUrl(slug), lastmod: updatedAt })),
    ...all
      .filter(({ noindex }) => !noindex)
      .map((article) => ({ path: articleUrl(article.slug), lastmod: articleLastmod(article) })),
  ]
  return { kind: 'sitemap', entries, beside: {} }
}

/** A list without articles has never changed. */
function isFilled({ lastmod }: SitemapEntry): boolean {
  return lastmod !== undefined
}
