import { articleMarkdownUrl, articleUrl, isSlug } from '@/lib/url'
import { getArticles, getExpiredArticles } from './articles'
import { oldAddressKey } from './old-address'
import { loadIndex } from './prepared-content'
import type { ArticleSummary, OldAddress } from './types'

/**
 * A way from an address that is no more. Both are written as browsers send them; `source` has a query where it
 * matters (`/show.php?id=12`), `destination` may have an anchor, or be the whole address of another site.
 */
export type Redirect = { readonly source: string; readonly destination: string }

type Addressed = Pick<ArticleSummary, 'slug' | 'aliases'>

/**
 * From every former address to the present one: those of published and expired articles, and those of
 * `content/redirects.yml`.
 */
export function getRedirects(): readonly Redirect[] {
  return buildRedirects(addressed(), loadIndex().oldAddresses)
}

const known = new WeakMap<object, ReadonlyMap<string, string>>()

/** From every former slug of a published or expired article to its present one. */
export function getMoves(): ReadonlyMap<string, string> {
  const index = loadIndex()
  let moves = known.get(index)
  if (!moves) {
    moves = new Map(findMoves(addressed()))
    known.set(index, moves)
  }
  return moves
}

/**
 * The redirects of these articles, and of old addresses. One that leads to an article which is not among
 * them waits: browsers remember a redirect, and would come to nothing.
 */
export function buildRedirects(
  articles: readonly Addressed[],
  oldAddresses: readonly OldAddress[],
): readonly Redirect[] {
  const moves = findMoves(articles).flatMap(([alias, slug]) => [
    { source: articleUrl(alias), destination: articleUrl(slug) },
    { source: articleMarkdownUrl(alias), destination: articleMarkdownUrl(slug) },
  ])
  const present = new Set(articles.map(({ slug }) => slug))
  const others = oldAddresses
    .filter(({ to }) => leadsSomewhere(to, present))
    .map(({ from, to }) => ({ source: oldAddressKey(from), destination: asSent(to) }))
  return [...moves, ...others]
}

function leadsSomewhere(to: string, present: ReadonlySet<string>): boolean {
  const slug = /^\/articles\/([^/?#]+?)(?:\.md)?(?:[?#]|$)/.exec(to)?.[1]
  return slug === undefined || !isSlug(slug) || present.has(slug)
}

/** As it may stand in a header: `/articles/a#怎么解绑` → `/articles/a#%E6%80%8E…` */
function asSent(to: string): string {
  if (!to.startsWith('/')) return new URL(to).href
  const { pathname, search, hash } = new URL(to, 'https://site.example')
  return pathname + search + hash
}

function addressed(): readonly Addressed[] {
  return [...getArticles(), ...getExpiredArticles()]
}

/**
 * Former and present slugs. An article keeps all of its former slugs, so that each leads straight to the
 * present address; one that another article has taken over would hide that, and is left out.
 */
function findMoves(articles: readonly Addressed[]): readonly (readonly [string, string])[] {
  const present = new Set(articles.map(({ slug }) => slug))
  return articles.flatMap(({ slug, aliases }) =>
    aliases.filter((alias) => !present.has(alias)).map((alias) => [alias, slug] as const),
  )
}
