import {
  getArticlesBySlug,
  getArticlesInCategory,
  getRecentlyChanged,
} from '@/lib/content/articles'
import { getCategory, getFilledCategories, getPinned } from '@/lib/content/topics'
import type { ArticleSummary, Category } from '@/lib/content/types'
import { type ListedArticle, toListed } from './listed'
import { type Chosen, type HotArticle, hotOrPicks } from './readers-choice'
import { type TopicCardData, topicCards } from './topic-data'

const HOT = 6
const CHANGED = 10

/** A line of 最近更新. */
export type ChangedRow = Pick<ArticleSummary, 'slug' | 'title' | 'publishedAt' | 'updatedAt'> & {
  /** The category's name. */
  readonly category?: string
}

/** All that the home page shows. */
export type HomeData = {
  readonly kind: 'home'
  readonly searches: readonly string[]
  readonly picks: readonly ListedArticle[]
  readonly categories: readonly (Category & { readonly count: number })[]
  readonly topics: readonly TopicCardData[]
  /** 最近更新: what was written or changed last. */
  readonly changed: readonly ChangedRow[]
  readonly beside: { readonly hot: Chosen<HotArticle, 'views' | 'picks'> }
}

export function homeData(): HomeData {
  const { articles, searches } = getPinned()
  return {
    kind: 'home',
    searches,
    picks: getArticlesBySlug(articles).map(toListed),
    categories: getFilledCategories().map((category) => ({
      ...category,
      count: getArticlesInCategory(category.slug).length,
    })),
    topics: topicCards(),
    changed: getRecentlyChanged(CHANGED).map(toChangedRow),
    beside: { hot: hotOrPicks(HOT) },
  }
}

function toChangedRow(article: ArticleSummary): ChangedRow {
  const { slug, title, publishedAt, updatedAt } = article
  return { slug, title, publishedAt, updatedAt, category: getCategory(article.category)?.title }
}
