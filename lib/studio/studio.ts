import type { ArticleSummary } from '@/lib/content/types'
import type { AgentDays } from '@/lib/engagement/agent-days'
import type { InsightArticle } from '@/lib/engagement/insights/insight-article'
import type { Store } from '@/lib/engagement/store'
import type { Repository } from '@/lib/repository'
import type { SearchResults } from '@/lib/search/browser/types'
import { parsePasswordHash } from '@/lib/studio/session/password'
import { createPasswordCheck, type PasswordCheck } from '@/lib/studio/session/password-check'
import { createSessionKey } from '@/lib/studio/session/session'
import { createSignInLimit, type SignInLimit } from '@/lib/studio/session/sign-in-limit'

/** All that a page of the studio asks for; tests give their own. */
export type Studio = {
  readonly siteName: string
  readonly siteUrl: string
  readonly repository?: Repository
  /** The folder that a new article is proposed in. */
  readonly category: string
  readonly articles: () => readonly StudioArticle[]
  /** What readers get for a query. */
  readonly search: (query: string) => Promise<SearchResults>
  readonly store: () => Store
  /** What programs of AI companies asked for. */
  readonly agentDays: () => AgentDays
  readonly now: () => Date
  readonly addressOf: (request: Request) => string
  readonly stylesheets: (request: Request) => Promise<readonly string[]>
  readonly access: Access
}

/** An article with the apps that it is about. */
export type StudioArticle = ArticleSummary & Pick<InsightArticle, 'apps'>

/** Who gets in: one password for all editors. */
export type Access = {
  readonly sessionKey: Buffer
  readonly checkPassword: PasswordCheck
  readonly limit: SignInLimit
}

/** @throws when the hash is not one; `parseEnv` has said so before */
export function createAccess(passwordHash: string, secret: string): Access {
  const known = parsePasswordHash(passwordHash)
  if (!known) throw new Error('STUDIO_PASSWORD_HASH is not what npm run studio-password prints')
  return {
    sessionKey: createSessionKey(passwordHash, secret),
    checkPassword: createPasswordCheck(known),
    limit: createSignInLimit(),
  }
}
