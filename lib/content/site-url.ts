import { basePath } from '@/lib/base-path'
import { parseEnv } from '@/lib/env'
import { siteConfig } from '@/site.config'

/** The public address without trailing slash: the environment's, else the one in site.config.ts. */
export const siteUrl: string = parseEnv(process.env).siteUrl ?? siteConfig.url

/** What each address of the site begins with, see `lib/base-path`; `npm run dev` shows it without. */
export const siteBase: string = process.env.NODE_ENV === 'development' ? '' : basePath(siteUrl)
