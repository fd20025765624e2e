import { getArticles } from '@/lib/content/articles'
import { synonyms } from '@/lib/content/kinds/synonyms'
import { loadDataFile } from '@/lib/content/load-data-file'
import { loadBody, loadIndex } from '@/lib/content/prepared-content'
import { getArticlesInTopic, getCategories, getPinned, getTopics } from '@/lib/content/topics'
import type { ArticleSummary } from '@/lib/content/types'
import { issueUrl, mailUrl } from '@/lib/repository'
import { siteConfig } from '@/site.config'
import type { IndexedArticle, IndexFrame } from './build-index'
import { loadAsked } from './load-asked'
import { loadReaderCounts } from './load-reader-counts'
import { articlePenalties } from './penalties'
import { toSearchRecord } from './record'

/** What readers may find: published articles that are not `noindex`, newest first. */
function searchableArticles(): readonly ArticleSummary[] {
  return getArticles().filter(({ noindex }) => !noindex)
}

/** All that an article's entry is made from: where this is equal, so is the entry. */
export type EntrySource = {
  readonly summary: ArticleSummary
  /** Of its body; see `ContentIndex`. */
  readonly bodyHash: string | undefined
  /** Slugs of its topics. */
  readonly topics: readonly string[]
  /** What readers type who want it. */
  readonly asked: readonly string[]
}

/** What the entries of the index are made from, newest first. */
export function entrySources(root: string): readonly EntrySource[] {
  const topicsOf = new Map<string, string[]>()
  for (const topic of getTopics()) {
    for (const { slug } of getArticlesInTopic(topic)) {
      const known = topicsOf.get(slug)
      if (known) known.push(topic.slug)
      else topicsOf.set(slug, [topic.slug])
    }
  }
  const { bodies } = loadIndex()
  const asked = loadAsked(root)
  return searchableArticles().map((summary) => ({
    summary,
    bodyHash: bodies[summary.slug],
    topics: topicsOf.get(summary.slug) ?? [],
    asked: asked.get(summary.slug) ?? [],
  }))
}

/** The entry of an article, for which its body is read. */
export function makeEntry({ summary, topics, asked }: EntrySource): IndexedArticle {
  return { record: toSearchRecord({ ...summary, body: loadBody(summary.slug) }, asked), topics }
}

/** What the index of the site says besides the articles. */
export function siteFrame(root: string): IndexFrame {
  const counts = loadReaderCounts(root)
  return {
    categories: getCategories().map(({ slug, title }) => ({ slug, title })),
    topics: getTopics().map(({ slug, title }) => ({ slug, title })),
    synonyms: loadDataFile(root, synonyms)?.synonyms ?? [],
    popular: getPinned().searches,
    inbox: inbox(),
    views: counts.views,
    penalties: articlePenalties(searchableArticles(), new Date(), counts),
  }
}

/** Where readers may say what is missing; `undefined` where the owner has named no place. */
function inbox(): string | undefined {
  const { repository, contactEmail } = siteConfig
  const subject = '没有找到想要的文章'
  const text = '我想知道：\n'
  if (repository) return issueUrl(repository, subject, text)
  return contactEmail ? mailUrl(contactEmail, subject, text) : undefined
}
