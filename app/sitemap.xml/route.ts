import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { buildSitemap } from '@/lib/seo/sitemap'
import { sitemapView } from '@/lib/views/feed-view'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return textResponse(buildSitemap(sitemapView().entries, site.url), 'application/xml')
}
