import { articleMarkdownUrl, articleUrl } from '@/lib/url'
import { getArticles } from './articles'

export type Redirect = { readonly source: string; readonly destination: string }

/** From every former address of a published article to its present one, without chains. */
export function getRedirects(): readonly Redirect[] {
  return getArticles().flatMap(({ slug, aliases }) =>
    aliases.flatMap((alias) => [
      { source: articleUrl(alias), destination: articleUrl(slug) },
      { source: articleMarkdownUrl(alias), destination: articleMarkdownUrl(slug) },
    ]),
  )
}
