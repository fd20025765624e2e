import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { buildRobots } from '@/lib/seo/robots'
import { sitemapParts } from '@/lib/seo/sitemap'
import { sitemapView } from '@/lib/views/feed-view'
import { siteConfig } from '@/site.config'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const { aiCrawlers } = siteConfig
  const parts = sitemapParts(sitemapView().entries).length
  return textResponse(
    buildRobots({ baseUrl: site.url, aiCrawlers, sitemapParts: parts }),
    'text/plain',
  )
}
