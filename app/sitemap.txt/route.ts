import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { sitemapData } from '@/lib/page-data/feed-data'
import { buildTextSitemap, sitemapParts } from '@/lib/seo/sitemap'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const [first = []] = sitemapParts(sitemapData().entries)
  return textResponse(buildTextSitemap(first, site.url), 'text/plain')
}
