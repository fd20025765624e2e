import { writeNumbers } from './browser/numbers'
import { LENGTH_STEPS, NUDGE_STEPS } from './browser/tie-breakers'
import type { Facets, SearchRecord } from './browser/types'

/** What the publisher keeps of an index, beside what readers get, to change it article by article. */
export type Ledger = {
  /** By number; `null` where an article is gone. Numbers are not given twice. */
  readonly articles: readonly (LedgerArticle | null)[]
  /** Words of the lists of synonyms that the site has. */
  readonly present: readonly string[]
}

/** What the manifest and the facets say of an article. */
export type LedgerArticle = {
  readonly slug: string
  readonly category: string
  readonly topics: readonly string[]
  readonly publishedAt: string
  /** Of its text, in steps. */
  readonly length: number
}

/** What lowers or raises an article among those that answer equally well. */
export type Standing = {
  /** How often articles were read, by slug; of articles that answer about equally well it decides. */
  readonly views?: ReadonlyMap<string, number>
  /** By slug, how much an article is lowered, 0 to 1: unchecked for too long, soon expired, often stuck in. */
  readonly penalties?: ReadonlyMap<string, number>
}

export function toLedgerArticle(record: SearchRecord, topics: readonly string[]): LedgerArticle {
  const { slug, category, publishedAt, passages } = record
  const length = passages.reduce((sum, { text }) => sum + text.length, 0)
  return {
    slug,
    category,
    topics,
    publishedAt,
    length: Math.round(Math.log2(length + 1) * LENGTH_STEPS),
  }
}

/** How long each article is, as the manifest says it. */
export function writeLengths({ articles }: Ledger): string {
  return writeNumbers(articles.map((article) => article?.length ?? 0))
}

/**
 * For each article one step of 0 to 31, as the manifest says it: more for the fresh and the much read,
 * less for those with a penalty. Views count by tenfold, not one by one: a thousand more say little of an
 * article that has a million.
 */
export function writeNudges({ articles }: Ledger, { views, penalties }: Standing): string {
  const dates = articles.flatMap((article, number) =>
    article ? [{ number, date: article.publishedAt }] : [],
  )
  // Of the same second, those that came first in the full build are the fresher.
  const freshest = dates.sort((a, b) =>
    a.date === b.date ? a.number - b.number : a.date < b.date ? 1 : -1,
  )
  const places = new Map(freshest.map(({ number }, place) => [number, place]))
  const sizeOf = (slug: string) => Math.log1p(Math.max(0, views?.get(slug) ?? 0))
  const most = articles.reduce(
    (max, article) => Math.max(max, article ? sizeOf(article.slug) : 0),
    0,
  )
  return writeNumbers(
    articles.map((article, number) => {
      if (!article) return 0
      const fresh = 1 - (places.get(number) ?? 0) / freshest.length
      const read = most > 0 ? sizeOf(article.slug) / most : 0
      const { base, freshness, reads, penalty } = NUDGE_STEPS
      const lowered = penalty * (penalties?.get(article.slug) ?? 0)
      return Math.round(base + freshness * fresh + reads * read - lowered)
    }),
  )
}

export function buildFacets({ articles }: Ledger): Facets {
  const groups = (slugsOf: (article: LedgerArticle) => readonly string[]) => {
    const members = new Map<string, number[]>()
    for (const [number, article] of articles.entries()) {
      for (const slug of article ? slugsOf(article) : []) {
        const list = members.get(slug)
        if (list) list.push(number)
        else members.set(slug, [number])
      }
    }
    return Object.fromEntries([...members].map(([slug, list]) => [slug, writeMembers(list)]))
  }
  return {
    categories: groups(({ category }) => [category]),
    topics: groups(({ topics }) => topics),
  }
}

function writeMembers(numbers: readonly number[]): string {
  const distances = numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
  return writeNumbers([numbers.length, ...distances])
}
