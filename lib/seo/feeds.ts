import type { ArticleSummary } from '@/lib/content/types'
import { absoluteUrl, articleUrl } from '@/lib/url'
import type { SiteFacts } from './site-facts'
import { articleLastmod } from './sitemap'
import { escapeXml } from './xml'

/** An article with all that a feed says of it. */
export type FeedArticle = ArticleSummary & {
  readonly authorName: string
  readonly categoryTitle: string
  /** The whole text for programs that know neither our addresses nor our style. */
  readonly html: string
}

/** An Atom feed (RFC 4287) of whole articles, in the order given. */
export function buildAtomFeed(articles: readonly FeedArticle[], site: SiteFacts): string {
  const updated = articles.map(articleLastmod).sort().at(-1) ?? '1970-01-01T00:00:00Z'
  const home = absoluteUrl(site.url, '/')
  const entries = articles.map((article) => atomEntry(article, site))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<id>${escapeXml(home)}</id>`,
    `<title>${escapeXml(site.name)}</title>`,
    `<subtitle>${escapeXml(site.description)}</subtitle>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(absoluteUrl(site.url, '/feed.xml'))}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}

/** The same as a JSON Feed 1.1 (jsonfeed.org). */
export function buildJsonFeed(articles: readonly FeedArticle[], site: SiteFacts): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    home_page_url: absoluteUrl(site.url, '/'),
    feed_url: absoluteUrl(site.url, '/feed.json'),
    language: 'zh-CN',
    items: articles.map((article) => ({
      id: absoluteUrl(site.url, articleUrl(article.slug)),
      url: absoluteUrl(site.url, articleUrl(article.slug)),
      title: article.title,
      summary: article.summary,
      content_html: article.html,
      date_published: article.publishedAt,
      date_modified: articleLastmod(article),
      authors: [{ name: article.authorName }],
      tags: article.tags,
    })),
  })
}

function atomEntry(article: FeedArticle, site: SiteFacts): string {
  const url = escapeXml(absoluteUrl(site.url, articleUrl(article.slug)))
  return [
    '<entry>',
    `<id>${url}</id>`,
    `<title>${escapeXml(article.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${url}"/>`,
    `<published>${article.publishedAt}</published>`,
    `<updated>${articleLastmod(article)}</updated>`,
    `<author><name>${escapeXml(article.authorName)}</name></author>`,
    `<category term="${escapeXml(article.categoryTitle)}"/>`,
    `<summary>${escapeXml(article.summary)}</summary>`,
    `<content type="html">${escapeXml(article.html)}</content>`,
    '</entry>',
  ].join('\n')
}
