import type { ArticleSummary, Instant } from '@/lib/content/types'
import { absoluteUrl } from '@/lib/url'
import { escapeXml } from './xml'

export type SitemapEntry = { readonly path: string; readonly lastmod?: Instant }

/** sitemaps.org: one file holds at most this many addresses. */
const LIMIT = 50_000

/** When the article last changed for a reader. */
export function articleLastmod({
  publishedAt,
  updatedAt,
}: Pick<ArticleSummary, 'publishedAt' | 'updatedAt'>): Instant {
  return updatedAt ?? publishedAt
}

/** The newest change in a list, `undefined` for an empty one. */
export function listLastmod(articles: readonly ArticleSummary[]): Instant | undefined {
  return articles.map(articleLastmod).sort().at(-1)
}

/**
 * A sitemap (sitemaps.org protocol 0.9).
 *
 * @throws RangeError beyond 50,000 addresses, which one file may not hold
 */
export function buildSitemap(entries: readonly SitemapEntry[], baseUrl: string): string {
  if (entries.length > LIMIT) {
    const found = `${entries.length} addresses, but one sitemap holds ${LIMIT} at most`
    throw new RangeError(`${found}: write several and a sitemap index (sitemaps.org)`)
  }
  const urls = entries.map(({ path, lastmod }) => {
    const changed = lastmod ? `<lastmod>${lastmod}</lastmod>` : ''
    return `<url><loc>${escapeXml(absoluteUrl(baseUrl, path))}</loc>${changed}</url>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}
