import { articleMarkdownUrl, articleUrl } from '@/lib/url'
import { getArticles, getExpiredArticles } from './articles'
import { loadIndex } from './store'
import type { ArticleSummary } from './types'

export type Redirect = { readonly source: string; readonly destination: string }

type Addressed = Pick<ArticleSummary, 'slug' | 'aliases'>

/** From every former address of a published or expired article to its present one. */
export function getRedirects(): readonly Redirect[] {
  return buildRedirects(addressed())
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

/** The redirects of these articles. */
export function buildRedirects(articles: readonly Addressed[]): readonly Redirect[] {
  return findMoves(articles).flatMap(([alias, slug]) => [
    { source: articleUrl(alias), destination: articleUrl(slug) },
    { source: articleMarkdownUrl(alias), destination: articleMarkdownUrl(slug) },
  ])
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
