import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { sitemapData } from '@/lib/page-data/feed-data'
import { buildRobots } from '@/lib/seo/robots'
import { sitemapParts } from '@/lib/seo/sitemap'
import { siteConfig } from '@/site.config'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const { aiCrawlers } = siteConfig
  const parts = sitemapParts(sitemapData().entries).length
  return textResponse(
    buildRobots({ baseUrl: site.url, aiCrawlers, sitemapParts: parts }),
    'text/plain',
  )
}
