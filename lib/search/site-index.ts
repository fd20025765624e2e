import { getArticles, loadArticle } from '@/lib/content/articles'
import { synonyms } from '@/lib/content/kinds/synonyms'
import { loadDataFile } from '@/lib/content/load-data-file'
import { getArticlesInTopic, getCategories, getPinned, getTopics } from '@/lib/content/topics'
import type { ArticleSummary } from '@/lib/content/types'
import { issueUrl, mailUrl } from '@/lib/repository'
import { siteConfig } from '@/site.config'
import { type BuiltIndex, buildSearchIndex, type IndexedArticle } from './build-index'
import { doubtfulArticles } from './doubtful'
import { toSearchRecord } from './record'
import { loadViews } from './views'

/** What readers may find: published articles that are not `noindex`, newest first. */
export function searchableArticles(): readonly ArticleSummary[] {
  return getArticles().filter(({ noindex }) => !noindex)
}

/** The index of the prepared content in the working folder. */
export function buildSiteIndex(root: string): BuiltIndex {
  const topicsOf = new Map<string, string[]>()
  for (const topic of getTopics()) {
    for (const { slug } of getArticlesInTopic(topic)) {
      topicsOf.set(slug, [...(topicsOf.get(slug) ?? []), topic.slug])
    }
  }
  const articles = searchableArticles().flatMap(({ slug }): IndexedArticle[] => {
    const article = loadArticle(slug)
    return article ? [{ record: toSearchRecord(article), topics: topicsOf.get(slug) ?? [] }] : []
  })
  return buildSearchIndex(articles, {
    categories: getCategories().map(({ slug, title }) => ({ slug, title })),
    topics: getTopics().map(({ slug, title }) => ({ slug, title })),
    synonyms: loadDataFile(root, synonyms)?.synonyms ?? [],
    popular: getPinned().searches,
    inbox: inbox(),
    views: loadViews(root),
    doubtful: doubtfulArticles(searchableArticles(), new Date()),
  })
}

/** Where readers may say what is missing; `undefined` where the owner has named no place. */
function inbox(): string | undefined {
  const { repository, contactEmail } = siteConfig
  const subject = '没有找到想要的文章'
  const text = '我想知道：\n'
  if (repository) return issueUrl(repository, subject, text)
  return contactEmail ? mailUrl(contactEmail, subject, text) : undefined
}
