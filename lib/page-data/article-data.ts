import { getApps } from '@/lib/content/article-apps'
import {
  getArticle,
  getExpiredArticle,
  getMoment,
  getNeighbours,
  getRecommended,
} from '@/lib/content/articles'
import { loadIndex } from '@/lib/content/prepared-content'
import { getAuthor, getCategory } from '@/lib/content/topics'
import type { ArticleLink, ArticleSummary, Category, Instant } from '@/lib/content/types'
import type { DisputedText } from '@/lib/engagement/build-values'
import { type AppSearch, appSearch } from './app-search'
import { type ListedArticle, toLink } from './listed'
import { getPhones, officialService, type Phone } from './official-service'
import { builtDisputes, builtOnward, builtViews } from './readers-choice'
import { readingCards } from './reading-cards'
import { type SidebarData, sidebarData } from './sidebar-data'

/** An article's body by its hash; `loadBody` gives the body itself. */
export type BodyReference = { readonly slug: string; readonly version: string }

/** All that an article's page shows. */
export type ArticleData = {
  readonly kind: 'article'
  readonly article: ArticleSummary
  readonly body: BodyReference
  readonly category?: Pick<Category, 'slug' | 'title'>
  readonly author?: { readonly slug: string; readonly name: string }
  readonly recommended: readonly ArticleLink[]
  readonly previous?: ArticleLink
  readonly next?: ArticleLink
  /** What an editor says that a reader does next. */
  readonly nextTask?: ArticleLink
  /** Steps that readers say do not match. */
  readonly disputed: DisputedText['steps']
  /** Where most readers went who were stuck in it. */
  readonly onward?: ArticleLink
  /** Another way to where its path leads. */
  readonly search?: AppSearch
  /** Who can be called about it. */
  readonly service?: Phone
  /** The moment that drafts and scheduled articles are shown at; only in a preview. */
  readonly previewedAt?: Instant
  readonly beside: {
    /** 图文阅读 */
    readonly cards: readonly ListedArticle[]
    readonly sidebar: SidebarData
    readonly views?: number
  }
}

/** All that the page at the address of an expired article shows. */
export type ExpiredData = {
  readonly kind: 'expired'
  readonly slug: string
  readonly title: string
  readonly expiresAt: Instant
  readonly category?: Pick<Category, 'slug' | 'title'>
  readonly recommended: readonly ArticleLink[]
  readonly beside: { readonly cards: readonly ListedArticle[]; readonly sidebar: SidebarData }
}

/** `undefined` for an unknown, drafted or not yet published article. */
export function articleData(slug: string): ArticleData | ExpiredData | undefined {
  const expired = getExpiredArticle(slug)
  const article = expired ?? getArticle(slug)
  if (!article) return undefined
  const found = getCategory(article.category)
  const category = found && { slug: found.slug, title: found.title }
  const recommended = getRecommended(article).map(toLink)
  const sidebar = sidebarData({ except: slug })
  const cards = readingCards(article, recommended)
  if (expired) {
    const { title, expiresAt } = expired
    return {
      kind: 'expired',
      slug,
      title,
      expiresAt,
      category,
      recommended,
      beside: { cards, sidebar },
    }
  }
  const author = getAuthor(article.author)
  const { previous, next } = getNeighbours(article)
  return {
    kind: 'article',
    article,
    body: bodyReference(article),
    category,
    author: author && { slug: author.slug, name: author.name },
    recommended,
    previous: previous && { slug: previous.slug, title: previous.title },
    next: next && { slug: next.slug, title: next.title },
    nextTask: linkOf(article.next),
    disputed: builtDisputes(article),
    onward: builtOnward(slug),
    search: appSearch(article, getApps()),
    service: officialService([...article.tags, category?.title ?? ''], getPhones()),
    previewedAt: previewedAt(),
    beside: { cards, sidebar, views: builtViews(slug) },
  }
}

function linkOf(slug: string | undefined): ArticleLink | undefined {
  const article = slug === undefined ? undefined : getArticle(slug)
  return article && toLink(article)
}

/** Which body belongs to the article, by its hash. */
export function bodyReference({ slug }: Pick<ArticleSummary, 'slug'>): BodyReference {
  return { slug, version: loadIndex().bodies[slug] ?? '' }
}

/** Readers' pages know no moment: they are the same until something changes. */
export function previewedAt(): Instant | undefined {
  return loadIndex().preview ? getMoment() : undefined
}
