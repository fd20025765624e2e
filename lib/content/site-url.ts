import { parseEnv } from '@/lib/env'
import { siteConfig } from '@/site.config'

/** The public address without trailing slash: the environment's, else the one in site.config.ts. */
export const siteUrl: string = parseEnv(process.env).siteUrl ?? siteConfig.url
