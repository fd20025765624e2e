import path from 'node:path'
import { siteStore } from '@/lib/api/site-api'
import { siteContent } from '@/lib/api/site-content'
import { withApps } from '@/lib/content/article-apps'
import { getArticles } from '@/lib/content/articles'
import { siteUrl } from '@/lib/content/site-url'
import { agentDaysFile, readAgentDays } from '@/lib/engagement/agent-days'
import { clientAddress, parseTrustedProxies, SOCKET_HEADER } from '@/lib/engagement/client-address'
import { type Env, parseEnv } from '@/lib/env'
import { loadSiteSecret } from '@/lib/studio/session/site-secret'
import { siteConfig } from '@/site.config'
import { siteStylesheets } from './site-stylesheets'
import { type Access, createAccess, type Studio } from './studio'

/** Next may bundle each route apart, with modules of its own; tries and sessions are the process's. */
const KEY = Symbol.for('zhinan.studio')
type Shared = { [KEY]?: Access }

/** The studio as the environment sets it up; `undefined` where no password is set. */
export async function configuredStudio(): Promise<Studio | undefined> {
  const env = parseEnv(process.env)
  const access = accessOf(env)
  if (!access) return undefined
  const store = await siteStore()
  const proxies = parseTrustedProxies(env.trustedProxies) ?? 0
  return {
    siteName: siteConfig.name,
    siteUrl,
    repository: siteConfig.repository,
    category: siteConfig.navigation[0] ?? 'articles',
    articles: () => withApps(getArticles()),
    search: siteContent.search,
    store: () => store,
    agentDays: () => readAgentDays(agentDaysFile(env.dataDir)),
    now: () => new Date(),
    addressOf: ({ headers }) =>
      clientAddress(
        { socket: headers.get(SOCKET_HEADER) ?? '', forwardedFor: headers.get('x-forwarded-for') },
        proxies,
      ),
    stylesheets: siteStylesheets,
    access,
  }
}

function accessOf({ studioPasswordHash, readerSecret, dataDir }: Env): Access | undefined {
  const everywhere = globalThis as Shared
  if (studioPasswordHash === undefined) return undefined
  everywhere[KEY] ??= createAccess(
    studioPasswordHash,
    // Several instances share the readers' secret; then a session is good for all of them.
    readerSecret ?? loadSiteSecret(path.resolve(dataDir, 'studio-secret')),
  )
  return everywhere[KEY]
}
