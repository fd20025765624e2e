import { getArticle, getArticles, loadArticle } from '@/lib/content/articles'
import { getMoves } from '@/lib/content/get-redirects'
import { loadIndex } from '@/lib/content/prepared-content'
import type { Article, ArticleSummary } from '@/lib/content/types'
import { loadBuildValues } from '@/lib/engagement/build-values'
import type { DisputedArticle } from '@/lib/engagement/disputes'
import type { ShownSignals } from '@/lib/engagement/signals'
import type { TextSource } from '@/lib/engagement/sync-revisions'
import type { TextBlock } from '@/lib/engagement/text-fingerprint'
import { stepsOf, wordsOfParts } from '@/lib/markdown/parts'
import { normalise } from '@/lib/search/browser/normalise'
import { search } from '@/lib/search/browser/search'
import type { SearchResults } from '@/lib/search/browser/types'
import { openIndexOnDisk } from '@/lib/search/index-files'
import { type ShownRules, shownRules } from './shown-rules'

/** What the API asks about the site's own content; tests give their own. */
export type SiteContent = {
  /** Another object whenever the content is another. */
  readonly version: () => object
  /** Under a former slug too: a page may stay open while its article moves. `undefined` for an unknown one. */
  readonly getArticle: (slug: string) => KnownArticle | undefined
  readonly getTexts: () => readonly TextSource[]
  /** The steps of every article, and when each was checked. */
  readonly getDisputable: () => readonly DisputedArticle[]
  /** What the published pages carry of readers' signals. */
  readonly getShownSignals: () => ShownSignals | undefined
  /** What the site has on a query, and the form in which it is counted; empty when there is no word in it. */
  readonly find: (query: string) => Promise<{ readonly query: string; readonly total: number }>
  /** The results of a search, as the search page has them. */
  readonly search: (query: string) => Promise<SearchResults>
  readonly shown: ShownRules
}

export type KnownArticle = {
  readonly slug: string
  readonly title: string
  readonly contentHash: string
  /** Whether a step or a section has that id. */
  readonly hasStep: (id: string) => boolean
}

/** The content that is on disk, as pages show it. */
export const siteContent: SiteContent = {
  version: loadIndex,
  getArticle: (slug) => {
    const article = getArticle(getMoves().get(slug) ?? slug)
    return article && toKnown(article)
  },
  getTexts: () =>
    getArticles().map(({ slug, contentHash }) => ({
      slug,
      contentHash,
      loadBlocks: () => {
        const article = loadArticle(slug)
        return article ? toBlocks(article) : []
      },
    })),
  getDisputable: getArticles,
  getShownSignals: () => loadBuildValues(),
  find: async (typed) => {
    const index = openIndexOnDisk()
    const query = countedForm(normalise(typed, await index.variants()))
    if (!/[\p{L}\p{N}]/u.test(query)) return { query: '', total: 0 }
    const { total, missing } = await search(index, { query: typed, pageSize: 1 })
    // Articles that have only a part of what was asked are offered, but found is something else.
    return { query, total: missing.length > 0 ? 0 : total }
  },
  search: (query) => search(openIndexOnDisk(), { query }),
  shown: shownRules,
}

function toKnown({
  slug,
  title,
  contentHash,
  outline,
  otherSteps = [],
}: ArticleSummary): KnownArticle {
  return {
    slug,
    title,
    contentHash,
    hasStep: (id) =>
      outline.some(
        (section) => section.id === id || section.steps.some((step) => step.id === id),
      ) || otherSteps.some((step) => step.id === id),
  }
}

/** An article as it is followed: its answer, then each question with its steps. */
export function toBlocks({
  title,
  summary,
  body,
}: Pick<Article, 'title' | 'summary' | 'body'>): readonly TextBlock[] {
  return [
    { kind: 'text', title, text: summary },
    { kind: 'text', title: '', text: wordsOfParts(body.lead) },
    ...body.sections.flatMap((section): readonly TextBlock[] => [
      { kind: 'text', title: section.title, text: section.text },
      ...stepsOf(section.parts).map(({ title, text }) => ({ kind: 'step' as const, title, text })),
    ]),
    { kind: 'text', title: '', text: wordsOfParts(body.closing) },
  ]
}

/** The form in which a normalised query is counted: `  怎么退票?` → `怎么退票` */
export function countedForm(normalised: string): string {
  return normalised
    .replace(/\s+/g, ' ')
    .replace(/^[\s?!.,:;~。！？，、；：…]+|[\s?!.,:;~。！？，、；：…]+$/g, '')
}
