import { getArticle, getArticlesBySlug } from '@/lib/content/articles'
import { getCategory, getPinned } from '@/lib/content/topics'
import type { ArticleLink, ArticleSummary } from '@/lib/content/types'
import { type DisputedText, loadBuildValues } from '@/lib/engagement/build-values'
import type { HotPeriod } from '@/lib/engagement/hot'
import { toLink } from './listed'

/** A row of 热门阅读, or of the editors' picks in its place. */
export type HotArticle = ArticleLink & {
  /** Where the list is a ranking. */
  readonly views?: number
  /** Stands where the views would, such as the category's name. */
  readonly note?: string
}

/** What readers chose, or what editors recommend: never a mix. */
export type Chosen<T, Basis> = { readonly items: readonly T[]; readonly basis: Basis }

/** The article's views when they were last read; `undefined` while they are not known. */
export function builtViews(slug: string): number | undefined {
  return loadBuildValues()?.views[slug]
}

/** The steps that readers say do not match in this very text, as it was last known. */
export function builtDisputes({
  slug,
  contentHash,
}: Pick<ArticleSummary, 'slug' | 'contentHash'>): DisputedText['steps'] {
  const known = loadBuildValues()?.disputes?.[slug]
  return known?.contentHash === contentHash ? known.steps : []
}

/** The article that most went to who were stuck in this one, where that is known and the article still there. */
export function builtOnward(slug: string): ArticleLink | undefined {
  const to = loadBuildValues()?.onward?.[slug]
  const article = to === undefined ? undefined : getArticle(to)
  return article && toLink(article)
}

/** The ranking as it was last read, of articles that are still there. */
export function builtHot(period: HotPeriod): readonly HotArticle[] {
  return (loadBuildValues()?.hot[period] ?? []).flatMap(({ slug, views }) => {
    const article = getArticle(slug)
    return article ? [{ slug, title: article.title, views }] : []
  })
}

/** What the editors recommend, each with its category's name. */
export function pickedArticles(): readonly HotArticle[] {
  return getArticlesBySlug(getPinned().articles).map(({ slug, title, category }) => ({
    slug,
    title,
    note: getCategory(category)?.title,
  }))
}

/** `count` most read ones, or, when there are not as many, the editors' picks. */
export function hotOrPicks(count: number, except?: string): Chosen<HotArticle, 'views' | 'picks'> {
  const isOther = ({ slug }: HotArticle) => slug !== except
  const hot = builtHot('week').filter(isOther).slice(0, count)
  return hot.length === count
    ? { items: hot, basis: 'views' }
    : { items: pickedArticles().filter(isOther).slice(0, count), basis: 'picks' }
}

/** As many real searches as the editors suggest, or those. */
export function searchesOrPicks(): Chosen<string, 'searches' | 'picks'> {
  const picks = getPinned().searches
  const searches = loadBuildValues()?.searches ?? []
  const count = Math.max(picks.length, 1)
  return searches.length >= count
    ? { items: searches.slice(0, count), basis: 'searches' }
    : { items: picks, basis: 'picks' }
}
