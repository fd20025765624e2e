import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { buildTextSitemap, sitemapParts } from '@/lib/seo/sitemap'
import { sitemapView } from '@/lib/views/feed-view'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const [first = []] = sitemapParts(sitemapView().entries)
  return textResponse(buildTextSitemap(first, site.url), 'text/plain')
}
