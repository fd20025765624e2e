import { siteUrl } from '@/lib/content/site-url'
import { buildPalette } from '@/lib/looks/palette'
import { siteConfig } from '@/site.config'

/** What metadata, feeds and structured data say about the site. */
export const site = {
  name: siteConfig.name,
  description: siteConfig.description,
  url: siteUrl,
}

/** The colours of both themes. */
export const palette = buildPalette(siteConfig.looks.accent)
