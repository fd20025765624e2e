import path from 'node:path'
import { getArticles } from '@/lib/content/articles'
import { siteUrl } from '@/lib/content/site'
import { clientAddress, parseTrustedProxies } from '@/lib/engagement/client-address'
import { dataFile } from '@/lib/engagement/open-database'
import { openStore } from '@/lib/engagement/open-store'
import { loadSiteSecret } from '@/lib/engagement/studio/site-secret'
import { type Env, parseEnv } from '@/lib/env'
import { siteConfig } from '@/site.config'
import { siteStylesheets } from './site-stylesheets'
import { createAccess, type Studio } from './studio'

/** Each route is a bundle of its own; sessions, tries and the store are one in the process. */
const shared = globalThis as { zhinanStudio?: Promise<Studio> }

/** The studio as the environment sets it up; `undefined` where no password is set. */
export function configuredStudio(): Promise<Studio> | undefined {
  if (shared.zhinanStudio) return shared.zhinanStudio
  const env = parseEnv(process.env)
  if (env.studioPasswordHash === undefined) return undefined
  shared.zhinanStudio = openStudio(env, env.studioPasswordHash)
  return shared.zhinanStudio
}

async function openStudio(env: Env, passwordHash: string): Promise<Studio> {
  const store = await openStore({ file: dataFile(env.dataDir) })
  const proxies = parseTrustedProxies(env.trustedProxies) ?? 0
  // Several instances share the readers' secret; then a session is good for all of them.
  const secret = env.readerSecret ?? loadSiteSecret(path.join(env.dataDir, 'studio-secret'))
  return {
    siteName: siteConfig.name,
    siteUrl,
    repository: siteConfig.repository,
    category: siteConfig.navigation[0] ?? 'articles',
    articles: getArticles,
    store: () => store,
    now: () => new Date(),
    addressOf: (request) =>
      clientAddress({ socket: '', forwardedFor: request.headers.get('x-forwarded-for') }, proxies),
    stylesheets: siteStylesheets,
    access: createAccess(passwordHash, secret),
  }
}
