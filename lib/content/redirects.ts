import { articleMarkdownUrl, articleUrl } from '@/lib/url'
import { getArticles } from './articles'
import type { ArticleSummary } from './types'

export type Redirect = { readonly source: string; readonly destination: string }

/** From every former address of a published article to its present one. */
export function getRedirects(): readonly Redirect[] {
  return buildRedirects(getArticles())
}

/**
 * The redirects of these articles. An article keeps all of its former slugs, so that each leads straight
 * to the present address; one that another article has taken over would hide that, and is left out.
 */
export function buildRedirects(
  articles: readonly Pick<ArticleSummary, 'slug' | 'aliases'>[],
): readonly Redirect[] {
  const present = new Set(articles.map(({ slug }) => slug))
  const former = articles.flatMap(({ slug, aliases }) =>
    aliases.filter((alias) => !present.has(alias)).map((alias) => ({ alias, slug })),
  )
  return former.flatMap(({ alias, slug }) => [
    { source: articleUrl(alias), destination: articleUrl(slug) },
    { source: articleMarkdownUrl(alias), destination: articleMarkdownUrl(slug) },
  ])
}
