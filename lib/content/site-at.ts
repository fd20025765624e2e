import { siteConfig } from '@/site.config'
import { siteBase, siteUrl } from './site-url'

/** What the check knows of the site besides its content, see `SiteOptions` of lib/checks. */
export function siteAt(now: Date) {
  return { now, host: new URL(siteUrl).host, base: siteBase, siteName: siteConfig.name }
}
