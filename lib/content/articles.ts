import { instantMs } from '@/lib/date'
import { groupBy } from '@/lib/group-by'
import { loadBody, loadIndex } from './prepared-content'
import { RECOMMENDED } from './related'
import type { Article, ArticleLink, ArticleSummary, Instant } from './types'
import { type Expired, expiredArticles, visibleArticles } from './visibility'

/** A summary that knows since when it has expired. */
export type ExpiredSummary = Expired<ArticleSummary>

type Catalog = {
  readonly all: readonly ArticleSummary[]
  readonly expired: readonly ExpiredSummary[]
  readonly bySlug: ReadonlyMap<string, ArticleSummary>
  readonly byCategory: ReadonlyMap<string, readonly ArticleSummary[]>
  readonly byTag: ReadonlyMap<string, readonly ArticleSummary[]>
  readonly byAuthor: ReadonlyMap<string, readonly ArticleSummary[]>
}

const catalogs = new WeakMap<object, Catalog>()

function catalog(): Catalog {
  const index = loadIndex()
  let found = catalogs.get(index)
  if (!found) {
    const all = visibleArticles(index.articles, index)
    found = {
      all,
      expired: expiredArticles(index.articles, index),
      bySlug: new Map(all.map((article) => [article.slug, article])),
      byCategory: groupBy(all, (article) => [article.category]),
      byTag: groupBy(all, (article) => article.tags),
      byAuthor: groupBy(all, (article) => [article.author]),
    }
    catalogs.set(index, found)
  }
  return found
}

/** The moment for which the content was prepared. */
export function getMoment(): Instant {
  return loadIndex().moment
}

/** All published articles, newest first. */
export function getArticles(): readonly ArticleSummary[] {
  return catalog().all
}

/** The newest `count` articles, without the one named. */
export function getLatest(count: number, except?: string): readonly ArticleSummary[] {
  return catalog()
    .all.slice(0, count + 1)
    .filter((article) => article.slug !== except)
    .slice(0, count)
}

/** The `count` that were written or changed last, the last one first. */
export function getRecentlyChanged(count: number): readonly ArticleSummary[] {
  const dated = catalog().all.map((article) => ({ article, at: changedAt(article) }))
  return dated
    .sort((a, b) => b.at - a.at)
    .slice(0, count)
    .map(({ article }) => article)
}

function changedAt({ updatedAt, publishedAt }: ArticleSummary): number {
  return instantMs(updatedAt ?? publishedAt)
}

/** Those that have expired: their addresses say so, and no list has them. Empty in previews. */
export function getExpiredArticles(): readonly ExpiredSummary[] {
  return catalog().expired
}

/** `undefined` unless the article has expired. */
export function getExpiredArticle(slug: string): ExpiredSummary | undefined {
  return catalog().expired.find((article) => article.slug === slug)
}

/** `undefined` for an unknown, drafted, expired or not yet published article. */
export function getArticle(slug: string): ArticleSummary | undefined {
  return catalog().bySlug.get(slug)
}

/** Those of `slugs` that are published, in that order. */
export function getArticlesBySlug(slugs: readonly string[]): readonly ArticleSummary[] {
  return slugs.flatMap((slug) => getArticle(slug) ?? [])
}

/** Newest first; empty for an unknown category. */
export function getArticlesInCategory(slug: string): readonly ArticleSummary[] {
  return catalog().byCategory.get(slug) ?? []
}

/** Newest first; empty for an unknown tag. */
export function getArticlesWithTag(tag: string): readonly ArticleSummary[] {
  return catalog().byTag.get(tag) ?? []
}

/** Newest first; empty for an unknown author. */
export function getArticlesByAuthor(slug: string): readonly ArticleSummary[] {
  return catalog().byAuthor.get(slug) ?? []
}

/** Tags in use with the number of their articles, most used first. */
export function getTags(): readonly { readonly tag: string; readonly count: number }[] {
  return [...catalog().byTag]
    .map(([tag, articles]) => ({ tag, count: articles.length }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag, 'zh-CN'))
}

/** The article with its body; `undefined` where `getArticle` is. */
export function loadArticle(slug: string): Article | undefined {
  const summary = getArticle(slug)
  return summary && { ...summary, body: loadBody(slug) }
}

/** The ones published just before and after it in its category. */
export function getNeighbours(article: Pick<ArticleSummary, 'slug' | 'category'>): {
  readonly previous?: ArticleLink
  readonly next?: ArticleLink
} {
  const list = getArticlesInCategory(article.category)
  const place = list.findIndex((other) => other.slug === article.slug)
  return place < 0 ? {} : { previous: list[place + 1], next: list[place - 1] }
}

/** Slugs of the nearest others, best first; some may be unpublished meanwhile. */
export function getRelated(slug: string): readonly string[] {
  return loadIndex().related[slug] ?? []
}

/**
 * What to read next: the editors' own picks, filled up with related articles and then with the
 * newest. Never the article itself, never an unpublished one; empty only where it is the only one.
 */
export function getRecommended(
  article: ArticleSummary,
  count = RECOMMENDED,
): readonly ArticleSummary[] {
  const wanted = [
    ...article.recommended,
    ...getRelated(article.slug),
    ...getLatest(count, article.slug).map((each) => each.slug),
  ]
  return getArticlesBySlug([...new Set(wanted)].filter((slug) => slug !== article.slug)).slice(
    0,
    Math.max(count, article.recommended.length),
  )
}
