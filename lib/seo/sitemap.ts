import { chunks } from '@/lib/chunks'
import type { ArticleSummary, Instant } from '@/lib/content/types'
import { absoluteUrl } from '@/lib/url'
import { escapeXml } from './xml'

export type SitemapEntry = { readonly path: string; readonly lastmod?: Instant }

/** sitemaps.org: one file holds at most this many addresses, of XML and of plain text. */
const SITEMAP_LIMIT = 50_000

/** The entries, dealt out to files; nearly always there is one. */
export function sitemapParts<T>(entries: readonly T[]): readonly (readonly T[])[] {
  return entries.length === 0 ? [[]] : chunks(entries, SITEMAP_LIMIT)
}

/**
 * Where a part lies, from 1: the only one under the name that everybody knows. Of several, the text begins
 * there too, and `/sitemap.xml` names all parts.
 */
export function sitemapPartPath(part: number, parts: number, ending: 'xml' | 'txt'): string {
  const isPlain = parts === 1 || (ending === 'txt' && part === 1)
  return isPlain ? `/sitemap.${ending}` : `/sitemap/${part}.${ending}`
}

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

/** One file of a sitemap (sitemaps.org protocol 0.9). */
export function buildSitemap(entries: readonly SitemapEntry[], baseUrl: string): string {
  const urls = entries.map(({ path, lastmod }) => {
    const changed = lastmod ? `<lastmod>${lastmod}</lastmod>` : ''
    return `<url><loc>${escapeXml(absoluteUrl(baseUrl, path))}</loc>${changed}</url>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}

/** The file that names all parts. */
export function buildSitemapIndex(parts: number, baseUrl: string): string {
  const places = Array.from({ length: parts }, (_, index) => {
    const place = absoluteUrl(baseUrl, sitemapPartPath(index + 1, parts, 'xml'))
    return `<sitemap><loc>${escapeXml(place)}</loc></sitemap>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places.join('')}</sitemapindex>\n`
}

/** The addresses alone, one a line, which 百度 reads too. */
export function buildTextSitemap(entries: readonly SitemapEntry[], baseUrl: string): string {
  return entries.map(({ path }) => `${absoluteUrl(baseUrl, path)}\n`).join('')
}
