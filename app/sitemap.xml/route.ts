import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { sitemapData } from '@/lib/page-data/feed-data'
import { buildSitemap, buildSitemapIndex, sitemapParts } from '@/lib/seo/sitemap'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const parts = sitemapParts(sitemapData().entries)
  const [only = []] = parts
  const text =
    parts.length === 1 ? buildSitemap(only, site.url) : buildSitemapIndex(parts.length, site.url)
  return textResponse(text, 'application/xml')
}
