import { getArticles, getArticlesBySlug, getArticlesInCategory } from './articles'
import { loadIndex } from './prepared-content'
import type { ArticleSummary, Author, Category, Page, Pinned, Topic } from './types'

/** What articles are grouped by, and what stands beside them. */

export function getCategories(): readonly Category[] {
  return loadIndex().categories
}

export function getCategory(slug: string): Category | undefined {
  return getCategories().find((category) => category.slug === slug)
}

/** Those in which a reader finds something. */
export function getFilledCategories(): readonly Category[] {
  return getCategories().filter(({ slug }) => getArticlesInCategory(slug).length > 0)
}

export function getTopics(): readonly Topic[] {
  return loadIndex().topics
}

export function getTopic(slug: string): Topic | undefined {
  return getTopics().find((topic) => topic.slug === slug)
}

/** By topic of one index: every sidebar counts them. */
const inTopics = new WeakMap<Topic, readonly ArticleSummary[]>()

/** Published articles in the editors' order, then those that only name the topic themselves. */
export function getArticlesInTopic(topic: Topic): readonly ArticleSummary[] {
  const articles = inTopics.get(topic) ?? findArticles(topic)
  inTopics.set(topic, articles)
  return articles
}

function findArticles(topic: Topic): readonly ArticleSummary[] {
  const listed = getArticlesBySlug(topic.articles)
  const others = getArticles().filter(
    (article) => article.topics.includes(topic.slug) && !listed.includes(article),
  )
  return [...listed, ...others]
}

export function getAuthors(): readonly Author[] {
  return loadIndex().authors
}

export function getAuthor(slug: string): Author | undefined {
  return getAuthors().find((author) => author.slug === slug)
}

export function getPages(): readonly Page[] {
  return loadIndex().pages
}

export function getPage(slug: string): Page | undefined {
  return getPages().find((page) => page.slug === slug)
}

export function getPinned(): Pinned {
  return loadIndex().pinned
}

/** Words that 大家都在搜 never shows, as editors wrote them. */
export function getBlockedSearches(): readonly string[] {
  return loadIndex().blockedSearches
}
