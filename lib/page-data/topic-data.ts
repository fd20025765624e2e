import { getArticlesInTopic, getTopic, getTopics } from '@/lib/content/topics'
import type { ArticleLink, Topic } from '@/lib/content/types'
import { type ListedArticle, toLink, toListed } from './listed'
import { type SidebarData, sidebarData } from './sidebar-data'

/** How many articles a card names. */
const FIRST = 3

/** A topic as a card. */
export type TopicCardData = {
  readonly topic: Pick<Topic, 'slug' | 'title' | 'summary'>
  readonly count: number
  readonly articles: readonly ArticleLink[]
}

/** All that a topic's page shows. */
export type TopicData = {
  readonly kind: 'topic'
  readonly topic: Pick<Topic, 'slug' | 'title' | 'summary' | 'body'>
  readonly articles: readonly ListedArticle[]
  readonly beside: { readonly sidebar: SidebarData }
}

/** All that the list of topics shows. */
export type TopicsData = {
  readonly kind: 'topics'
  readonly topics: readonly TopicCardData[]
  readonly beside: { readonly sidebar: SidebarData }
}

/** `undefined` for an unknown topic. */
export function topicData(slug: string): TopicData | undefined {
  const topic = getTopic(slug)
  if (!topic) return undefined
  const { title, summary, body } = topic
  return {
    kind: 'topic',
    topic: { slug, title, summary, body },
    articles: getArticlesInTopic(topic).map(toListed),
    beside: { sidebar: sidebarData({}) },
  }
}

export function topicsData(): TopicsData {
  return {
    kind: 'topics',
    topics: topicCards(),
    beside: { sidebar: sidebarData({ without: ['topics'] }) },
  }
}

/** All topics, each with its first articles. */
export function topicCards(): readonly TopicCardData[] {
  return getTopics().map((topic) => {
    const { slug, title, summary } = topic
    const articles = getArticlesInTopic(topic)
    return {
      topic: { slug, title, summary },
      count: articles.length,
      articles: articles.slice(0, FIRST).map(toLink),
    }
  })
}
