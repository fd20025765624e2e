import { getArticlesBySlug, getArticlesInCategory, getLatest } from '@/lib/content/articles'
import { getCategories, getPinned } from '@/lib/content/topics'
import type { Category } from '@/lib/content/types'
import { type ListedArticle, toListed } from './listed'
import { type Chosen, type HotArticle, hotOrPicks } from './readers-choice'
import { type TopicCardView, topicCards } from './topic-view'

const HOT = 6
const LATEST = 8

/** All that the home page shows. */
export type HomeView = {
  readonly kind: 'home'
  readonly searches: readonly string[]
  readonly picks: readonly ListedArticle[]
  readonly categories: readonly (Category & { readonly count: number })[]
  readonly topics: readonly TopicCardView[]
  readonly latest: readonly ListedArticle[]
  readonly beside: { readonly hot: Chosen<HotArticle, 'views' | 'picks'> }
}

export function homeView(): HomeView {
  const { articles, searches } = getPinned()
  return {
    kind: 'home',
    searches,
    picks: getArticlesBySlug(articles).map(toListed),
    categories: getCategories().map((category) => ({
      ...category,
      count: getArticlesInCategory(category.slug).length,
    })),
    topics: topicCards(),
    latest: getLatest(LATEST).map(toListed),
    beside: { hot: hotOrPicks(HOT) },
  }
}
