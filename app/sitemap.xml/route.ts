import { site } from '@/app/parts/site'
import { textResponse } from '@/app/parts/text-response'
import { buildSitemap } from '@/lib/seo/sitemap'
import { sitemapView } from '@/lib/views/feed-view'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return textResponse(buildSitemap(sitemapView().entries, site.url), 'application/xml')
}
