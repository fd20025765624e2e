import { getTags } from '@/lib/content/articles'
import { getFilledCategories, getPage, getPinned } from '@/lib/content/topics'
import type { Category, Page } from '@/lib/content/types'
import { loadBuildValues } from '@/lib/engagement/build-values'
import type { HotPeriod } from '@/lib/engagement/hot'
import type { Statistics } from '@/lib/settings/site-settings'
import { siteConfig } from '@/site.config'
import { builtHot, type HotArticle, pickedArticles } from './readers-choice'
import { type SidebarData, sidebarData } from './sidebar-data'

/** All that a standing page such as 关于 shows. */
export type PlainPageData = {
  readonly kind: 'page'
  readonly page: Page
  /** On the page about privacy, where there is such a script. */
  readonly statistics?: Statistics
  readonly beside: { readonly sidebar: SidebarData }
}

/** All that the list of tags shows. */
export type TagsData = {
  readonly kind: 'tags'
  readonly tags: readonly { readonly tag: string; readonly count: number }[]
  readonly beside: { readonly sidebar: SidebarData }
}

/** All that a page of 热门阅读 shows before the live ranking comes. */
export type HotData = {
  readonly kind: 'hot'
  readonly period: HotPeriod
  readonly beside: {
    readonly sidebar: SidebarData
    /** When the views were counted; without it the articles are the editors' picks. */
    readonly at?: string
    readonly articles: readonly HotArticle[]
  }
}

/** All that the search page shows before a search. */
export type SearchData = {
  readonly kind: 'search'
  readonly popular: readonly string[]
  readonly beside: Readonly<Record<string, never>>
}

/** The page of 收藏 takes nothing from the content: the device fills it. */
export type SavedData = {
  readonly kind: 'saved'
  readonly beside: Readonly<Record<string, never>>
}

/** The page that a vote without JavaScript leads to takes nothing from the content. */
export type FeedbackData = {
  readonly kind: 'feedback'
  readonly beside: Readonly<Record<string, never>>
}

/** All that the page for an address that is not there shows. */
export type NotFoundData = {
  readonly kind: 'not-found'
  readonly categories: readonly Pick<Category, 'slug' | 'title'>[]
  readonly beside: Readonly<Record<string, never>>
}

/** The page that tells readers what is counted, see content/pages. */
const PRIVACY_PAGE = 'privacy'

/** `undefined` for an unknown page. */
export function plainPageData(slug: string): PlainPageData | undefined {
  const page = getPage(slug)
  if (!page) return undefined
  const statistics = slug === PRIVACY_PAGE ? siteConfig.statistics : undefined
  return {
    kind: 'page',
    page,
    statistics,
    beside: { sidebar: sidebarData({}) },
  }
}

export function tagsData(): TagsData {
  return { kind: 'tags', tags: getTags(), beside: { sidebar: sidebarData({}) } }
}

export function hotData(period: HotPeriod): HotData {
  const ranked = builtHot(period)
  const at = ranked.length > 0 ? loadBuildValues()?.at : undefined
  const sidebar = sidebarData({ without: ['hot'] })
  const articles = at === undefined ? pickedArticles() : ranked
  return { kind: 'hot', period, beside: { sidebar, at, articles } }
}

export function searchData(): SearchData {
  return { kind: 'search', popular: getPinned().searches, beside: {} }
}

export function savedData(): SavedData {
  return { kind: 'saved', beside: {} }
}

export function feedbackData(): FeedbackData {
  return { kind: 'feedback', beside: {} }
}

export function notFoundData(): NotFoundData {
  const categories = getFilledCategories().map(({ slug, title }) => ({ slug, title }))
  return { kind: 'not-found', categories, beside: {} }
}
