import {
  getArticles,
  getArticlesByAuthor,
  getArticlesInCategory,
  getArticlesWithTag,
} from '@/lib/content/articles'
import { type ListPage, listPage } from '@/lib/content/paging'
import { getAuthor, getCategory } from '@/lib/content/topics'
import type { ArticleSummary, Author, Instant } from '@/lib/content/types'
import { siteConfig } from '@/site.config'
import { previewedAt } from './article-data'
import { type SidebarData, sidebarData } from './sidebar-data'

/** A row of a list. */
export type ListRow = Pick<
  ArticleSummary,
  'slug' | 'title' | 'summary' | 'publishedAt' | 'updatedAt' | 'draft' | 'expiresAt'
> & {
  /** The category's name, where the list is not one. */
  readonly category?: string
}

/** All that a page of a list of articles shows. */
export type ListData = {
  readonly kind: 'list'
  readonly title: string
  readonly summary?: string
  readonly list: ListPage<ListRow>
  /** What lies between 首页 and this list. */
  readonly trail: readonly { readonly href: string; readonly label: string }[]
  /** Of an author's list, who it is. */
  readonly author?: Author
  readonly previewedAt?: Instant
  readonly beside: {
    readonly sidebar: SidebarData
    /** Of all pages of the list; a new article changes it on every one, and the rows of the first alone. */
    readonly total: number
  }
}

type Source = Pick<ListData, 'title' | 'summary' | 'author'> & {
  readonly trail?: ListData['trail']
  readonly articles: readonly ArticleSummary[]
  readonly showsCategory: boolean
  /** Blocks of the sidebar that would repeat the list. */
  readonly without?: readonly 'latest'[]
}

/** `undefined` beyond the last page. */
export function latestData(page: number): ListData | undefined {
  const source = { title: '最新文章', articles: getArticles(), showsCategory: true }
  return listData({ ...source, without: ['latest'] }, page)
}

/** `undefined` for an unknown category and beyond the last page. */
export function categoryData(slug: string, page: number): ListData | undefined {
  const category = getCategory(slug)
  if (!category) return undefined
  const { title, summary } = category
  const articles = getArticlesInCategory(slug)
  return listData({ title, summary, articles, showsCategory: false }, page)
}

/** `undefined` for a tag that no article has and beyond the last page. */
export function tagData(tag: string, page: number): ListData | undefined {
  const articles = getArticlesWithTag(tag)
  if (articles.length === 0) return undefined
  const trail = [{ href: '/tags', label: '标签' }]
  return listData({ title: `标签：${tag}`, trail, articles, showsCategory: false }, page)
}

/** `undefined` for an unknown author and beyond the last page. */
export function authorData(slug: string, page: number): ListData | undefined {
  const author = getAuthor(slug)
  if (!author) return undefined
  const { name: title, summary } = author
  const articles = getArticlesByAuthor(slug)
  return listData({ title, summary, author, articles, showsCategory: true }, page)
}

function listData(
  { articles, showsCategory, trail = [], without = [], ...heading }: Source,
  page: number,
): ListData | undefined {
  const list = listPage(articles, page, siteConfig.pageSize)
  if (!list) return undefined
  return {
    kind: 'list',
    ...heading,
    trail,
    list: { ...list, items: list.items.map((article) => toRow(article, showsCategory)) },
    previewedAt: previewedAt(),
    beside: { sidebar: sidebarData({ without }), total: articles.length },
  }
}

function toRow(article: ArticleSummary, showsCategory: boolean): ListRow {
  const { slug, title, summary, publishedAt, updatedAt, draft, expiresAt } = article
  const category = showsCategory ? getCategory(article.category)?.title : undefined
  return { slug, title, summary, publishedAt, updatedAt, draft, expiresAt, category }
}
