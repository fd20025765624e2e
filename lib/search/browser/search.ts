import { correctSounds } from './corrections'
import { countMembers, type Member, memberTest } from './facets'
import { closeness, toHit } from './hit'
import { byScore, findMatches, type Match, type Matches } from './match'
import { normalise, noVariants, type Variants } from './normalise'
import { ALTERNATIVES } from './rank'
import type { SearchIndex } from './search-index'
import { readPinyin } from './sounds'
import { withSynonyms } from './synonyms'
import type { Facets, Label, SearchRequest, SearchResults } from './types'

/** Longer queries are cut: nobody types them, and they may cost no more than others. */
const LONGEST = 120
/** So many of the best are read in full to put them in their final order. */
const READ = 12
const PAGE_SIZE = 10
/** Below this the best article has too little of the query to be what was meant. */
const DOUBTFUL = 0.7
/** Where something has all of the query, what has less than this is left out. */
const CLEAR = 0.6

/** One way to understand what was typed. */
type Reading = { readonly query: string; readonly factor: number; readonly corrected?: boolean }
/** A match, and the reading by which it was found. */
type Candidate = Match & { readonly reading: Reading }

/** What the site has on a query. Any text is a query; nothing in it can fail or take long. */
export async function search(index: SearchIndex, request: SearchRequest): Promise<SearchResults> {
  const typed = request.query.trim().slice(0, LONGEST)
  const { query, variants, matches } = await findAsTyped(index, typed)
  const readings = await otherReadings(index, query, matches)
  const others = await Promise.all(
    readings.map(async (reading) => {
      const { found, unknown } = await findMatches(index, reading.query)
      // A word that no article has explains nothing; without it the rest must not look complete.
      const isIdle = unknown.some((key) => /^[a-z]/.test(key) && !matches.unknown.includes(key))
      return { reading, found: isIdle ? [] : found }
    }),
  )
  const candidates = merge([{ reading: { query, factor: 1 }, found: matches.found }, ...others])
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
  { found, unknown }: Matches,
): Promise<readonly Reading[]> {
  const synonyms = withSynonyms(query, index.manifest.synonyms).map((other) => ({
    query: other,
    factor: ALTERNATIVES.synonym,
  }))
  const sounds = await soundReadings(index, query)
  const isDoubtful = (found[0]?.coverage ?? 0) < DOUBTFUL
  const strange = unknown.filter((key) => /^\p{Script=Han}{2}$/u.test(key))
  const corrections =
    isDoubtful && strange.length > 0 ? await correctSounds(index, query, strange) : []
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

/** Each article once, by its best reading. */
function merge(
  results: readonly { readonly reading: Reading; readonly found: readonly Match[] }[],
): readonly Candidate[] {
  const [only, ...more] = results.filter(({ found }) => found.length > 0)
  if (!only) return []
  if (more.length === 0) {
    const { reading, found } = only
    return onlyClear(
      found.map((match) => ({ ...match, score: match.score * reading.factor, reading })),
    )
  }
  const best = new Map<number, Candidate>()
  for (const { reading, found } of [only, ...more]) {
    for (const match of found) {
      const score = match.score * reading.factor
      if (score > (best.get(match.article)?.score ?? -1)) {
        best.set(match.article, { ...match, score, reading })
      }
    }
  }
  return onlyClear([...best.values()].sort(byScore))
}

/** Where something has all of the query, what has much less is left out. */
function onlyClear(all: readonly Candidate[]): readonly Candidate[] {
  const isClear = all.some(({ coverage }) => coverage > 0.99)
  return isClear ? all.filter(({ coverage }) => coverage >= CLEAR) : all
}

type Found = {
  readonly typed: string
  readonly variants: Variants
  readonly candidates: readonly Candidate[]
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
  const kept = candidates.filter(({ article }) => inCategory(article) && inTopic(article))
  const pageCount = Math.max(1, Math.ceil(kept.length / pageSize))
  const page = Math.min(Math.max(1, Math.trunc(request.page ?? 1) || 1), pageCount)
  const ordered = await putInOrder(index, kept)
  const shown = ordered.slice((page - 1) * pageSize, page * pageSize)
  const hits = shown.map(async ({ article, reading }) =>
    toHit(await index.record(article), reading.query, variants),
  )
  const count = (labels: readonly Label[], groups: Facets['topics'] | undefined, others: Member) =>
    countMembers(labels, groups, candidates.map(({ article }) => article).filter(others))
  const best = ordered[0]
  return {
    query: typed,
    total: kept.length,
    page,
    pageCount,
    hits: await Promise.all(hits),
    correction: best?.reading.corrected ? best.reading.query : undefined,
    category,
    topic,
    categories: count(manifest.categories, facets?.categories, inTopic),
    topics: count(manifest.topics, facets?.topics, inCategory),
    popular: manifest.popular,
    inbox: manifest.inbox,
  }
}

async function putInOrder(
  index: SearchIndex,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const read = candidates.slice(0, READ).map(async (candidate) => {
    const { reading, article } = candidate
    const more = closeness(await index.record(article), reading.query) * reading.factor
    return { ...candidate, score: candidate.score + more }
  })
  return [...(await Promise.all(read)).sort(byScore), ...candidates.slice(READ)]
}
