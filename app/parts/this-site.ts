import { siteUrl } from '@/lib/content/site-url'
import { siteConfig } from '@/site.config'

/** What metadata, feeds and structured data say about the site. */
export const site = {
  name: siteConfig.name,
  description: siteConfig.description,
  url: siteUrl,
}
