import type { Api } from './api'
import type { Outcome } from './api-error'
import type { KnownArticle } from './site-content'

/** @param field what names the article in the request */
export function requireArticle(
  { content }: Api,
  slug: string,
  field = 'slug',
): Outcome<KnownArticle> {
  const article = content.getArticle(slug)
  if (article) return { value: article }
  const message = '没有这篇文章，可能已经下线。'
  return { error: { code: 'unknown-article', message, field } }
}

/** What was said of an article's page: where on it, and which text it had. */
type Place = { readonly slug: string; readonly step?: string; readonly contentHash?: string }

/** Where what was said belongs: the article's present slug, and the revision of the text. */
export type KnownPlace = { readonly slug: string; readonly revision: string }

/** The revision that the page belongs to, once article and step are known to exist. */
export async function findPlace(api: Api, place: Place): Promise<Outcome<KnownPlace>> {
  const article = requireArticle(api, place.slug)
  if ('error' in article) return article
  const { slug, hasStep } = article.value
  if (place.step !== undefined && !hasStep(place.step)) {
    const message = '文章里没有这一步，请刷新页面再试。'
    return { error: { code: 'unknown-step', message, field: 'step' } }
  }
  const revision = await api.revisions.find(slug, place.contentHash)
  if (revision !== undefined) return { value: { slug, revision } }
  const message = '这一页的内容已经更新，请刷新页面再试。'
  return { error: { code: 'page-outdated', message, field: 'contentHash' } }
}
