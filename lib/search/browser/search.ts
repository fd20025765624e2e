import { bestOf } from './best-of'
import { type Candidates, mergeReadings, type Reading } from './candidates'
import { correctSounds } from './corrections'
import { countMembers, memberTest } from './facets'
import { closeness, toHit } from './hit'
import { findMatches, type Matches } from './match'
import { correctWords } from './misspelt-words'
import { normalise, noVariants, type Variants } from './normalise'
import { ALTERNATIVES } from './rank'
import type { SearchIndex } from './search-index'
import { readPinyin } from './sounds'
import { withSynonyms } from './synonyms'
import type { SearchRequest, SearchResults } from './types'

/** Longer queries are cut: nobody types them, and they may cost no more than others. */
const LONGEST = 120
/** So many of the best are read in full to put them in their final order. */
const READ = 12
const PAGE_SIZE = 10
/** Below this the best article has too little of the query to be what was meant. */
const DOUBTFUL = 0.7
/** What the site has on a query. Any text is a query; nothing in it can fail or take long. */
export async function search(index: SearchIndex, request: SearchRequest): Promise<SearchResults> {
  const typed = request.query.trim().slice(0, LONGEST)
  const { query, variants, matches } = await findAsTyped(index, typed)
  const readings = await otherReadings(index, query, matches)
  const others = await Promise.all(
    readings.map(async (reading) => ({ reading, ...(await findMatches(index, reading.query)) })),
  )
  const useful = others.filter(
    // A word that no article has explains nothing; without it the rest must not look complete.
    ({ unknown }) => !unknown.some((key) => /^[a-z]/.test(key) && !matches.unknown.includes(key)),
  )
  const asTyped = { reading: { query, factor: 1 }, ...matches }
  const candidates = mergeReadings(index.manifest.total, [asTyped, ...useful])
  return present(index, request, { typed, variants, candidates })
}

/** Traditional characters are in no index; where a piece is unknown, that may be why. */
async function findAsTyped(index: SearchIndex, typed: string) {
  const query = normalise(typed)
  const matches = await findMatches(index, query)
  const isStrange = matches.unknown.some((key) => /\p{Script=Han}/u.test(key))
  if (!isStrange) return { query, variants: noVariants, matches }
  const variants = await index.variants()
  const simplified = normalise(typed, variants)
  if (simplified === query) return { query, variants, matches }
  return { query: simplified, variants, matches: await findMatches(index, simplified) }
}

async function otherReadings(
  index: SearchIndex,
  query: string,
  { best, coverage, unknown }: Matches,
): Promise<readonly Reading[]> {
  const synonyms = withSynonyms(query, index.manifest.synonyms).map((other) => ({
    query: other,
    factor: ALTERNATIVES.synonym,
  }))
  const sounds = await soundReadings(index, query)
  const isDoubtful = best === undefined || (coverage[best] ?? 0) < DOUBTFUL
  const corrections = isDoubtful ? await correct(index, query, unknown) : []
  return [
    ...synonyms,
    ...sounds,
    ...corrections.map((corrected, place) => ({
      query: corrected,
      factor: ALTERNATIVES.correction * 0.9 ** place,
      corrected: true,
    })),
  ]
}

async function correct(index: SearchIndex, query: string, unknown: readonly string[]) {
  const pairs = unknown.filter((key) => /^\p{Script=Han}{2}$/u.test(key))
  const [words, sounds] = await Promise.all([
    correctWords(index, query, unknown),
    pairs.length > 0 ? correctSounds(index, query, pairs) : [],
  ])
  return [...words, ...sounds]
}

/** Letters that are no known word may be pinyin or initials. */
async function soundReadings(index: SearchIndex, query: string): Promise<readonly Reading[]> {
  const words = [...new Set(query.match(/[a-z]+/g))].slice(0, 6)
  const read = words.map(async (word) => {
    const isWord = (await index.get('heads', word)) !== undefined
    return { word, texts: isWord ? [] : await readPinyin(index, word) }
  })
  const sounding = (await Promise.all(read)).filter(({ texts }) => texts.length > 0)
  if (sounding.length === 0) return []
  const most = Math.max(...sounding.map(({ texts }) => texts.length))
  return Array.from({ length: most }, (_, place) => ({
    query: query.replace(/[a-z]+/g, (letters) => {
      const texts = sounding.find(({ word }) => word === letters)?.texts
      return texts?.[place] ?? texts?.[0] ?? letters
    }),
    factor: ALTERNATIVES.sound * 0.95 ** place,
  }))
}

type Found = {
  readonly typed: string
  readonly variants: Variants
  readonly candidates: Candidates
}

async function present(
  index: SearchIndex,
  request: SearchRequest,
  { typed, variants, candidates }: Found,
): Promise<SearchResults> {
  const { manifest } = index
  const { category, topic, pageSize = PAGE_SIZE, withFacets = false } = request
  const facets = withFacets || category || topic ? await index.facets() : undefined
  const inCategory = memberTest(facets?.categories, category)
  const inTopic = memberTest(facets?.topics, topic)
  const isFound = (article: number) => (candidates.scores[article] ?? 0) > 0
  const isFiltered = Boolean(category || topic)
  const kept = isFiltered
    ? candidates.scores.map((score, article) =>
        inCategory(article) && inTopic(article) ? score : 0,
      )
    : candidates.scores
  const total = kept.reduce((sum, score) => sum + (score > 0 ? 1 : 0), 0)
  const pageCount = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(Math.max(1, Math.trunc(request.page ?? 1) || 1), pageCount)
  const readingOf = (article: number) =>
    candidates.readings[candidates.readingOf[article] ?? 0] ?? { query: typed, factor: 1 }
  const ordered = await putInOrder(
    index,
    bestOf(kept, Math.max(READ, page * pageSize)),
    (article) => ({
      score: kept[article] ?? 0,
      ...readingOf(article),
    }),
  )
  const shown = ordered.slice((page - 1) * pageSize, page * pageSize)
  const hits = shown.map(async (article) =>
    toHit(await index.record(article), readingOf(article).query, variants),
  )
  const best = ordered[0] === undefined ? undefined : readingOf(ordered[0])
  return {
    query: typed,
    total,
    page,
    pageCount,
    hits: await Promise.all(hits),
    correction: best?.corrected ? best.query : undefined,
    category,
    topic,
    categories: countMembers(
      manifest.categories,
      facets?.categories,
      (article) => isFound(article) && inTopic(article),
    ),
    topics: countMembers(
      manifest.topics,
      facets?.topics,
      (article) => isFound(article) && inCategory(article),
    ),
    popular: manifest.popular,
    inbox: manifest.inbox,
  }
}

/** The best articles, read in full, come in the order that their own words give them. */
async function putInOrder(
  index: SearchIndex,
  articles: readonly number[],
  factsOf: (article: number) => Reading & { readonly score: number },
): Promise<readonly number[]> {
  const read = articles.slice(0, READ).map(async (article) => {
    const { query, factor, score } = factsOf(article)
    return { article, score: score + closeness(await index.record(article), query) * factor }
  })
  const ordered = (await Promise.all(read)).sort(
    (a, b) => b.score - a.score || a.article - b.article,
  )
  return [...ordered.map(({ article }) => article), ...articles.slice(READ)]
}
