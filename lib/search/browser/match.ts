import { bestOf } from './best-of'
import { FIELDS, LAYOUTS } from './postings'
import { LEAST_COVERAGE, PHRASE_SHARE, WEIGHTS, WHOLE_QUERY, WITHOUT_NAME } from './rank'
import type { SearchIndex } from './search-index'
import { loadTerms, type Term } from './terms'
import { nudgesOf } from './tie-breakers'

/** What the index alone says; by article's number, so that nothing is made for each of them. */
export type Matches = {
  /** 0 where an article has too little of the query. */
  readonly scores: Float32Array
  /** How much of the query the article has, 0 to 1. */
  readonly coverage: Float32Array
  /** The best, where there is any. */
  readonly best: number | undefined
  /** Pieces of the query that no article has. */
  readonly unknown: readonly string[]
}

/**
 * So many articles, the best if all their words stood in order, are looked at for the order that
 * they truly have. The others count as if theirs were in none.
 */
const LOOKED_AT = 300
/** Places beyond this are not looked at; no article's step titles go so far. */
const FARTHEST = 2 ** 17
/** Shares are sums of fractions. */
const WHOLE = 0.99
const WORTH = FIELDS.map((field) => WEIGHTS[field])

/** All articles that have enough of `query`, which is normalised. */
export async function findMatches(index: SearchIndex, query: string): Promise<Matches> {
  const { terms, unknown } = await loadTerms(index, query)
  return { ...score(terms, nudgesOf(index.manifest)), unknown }
}

function score(terms: readonly Term[], nudges: Float32Array): Omit<Matches, 'unknown'> {
  const { byField, coverage } = cover(terms, nudges.length)
  const named = namedShare(terms, nudges.length)
  const length = sum(terms.map(({ weight, offsets }) => weight * offsets.length))
  /** Of the query, `runs` says by field how much stands in order; `whole`, as if all that is there did. */
  const pointsOf = (article: number, runs: 'whole' | 'none' | ((field: number) => number)) => {
    let all = 0
    for (let field = 0; field < WORTH.length; field++) {
      const share = byField[article * WORTH.length + field] ?? 0
      if (share === 0) continue
      // Summaries and texts have no places: what is there in whole counts as if it stood in order.
      const isWholeText = field >= LAYOUTS.text.first && share > WHOLE
      const run =
        runs === 'whole' || isWholeText ? share : runs === 'none' ? 0 : runs(field) / length
      all += (WORTH[field] ?? 0) * ((1 - PHRASE_SHARE) * share * share + PHRASE_SHARE * run * run)
    }
    const had = coverage[article] ?? 0
    const whole = had > WHOLE ? WHOLE_QUERY : 1
    return all * had * had * whole * (named?.[article] ?? 1) * (nudges[article] ?? 1)
  }
  const scores = new Float32Array(nudges.length)
  for (let article = 0; article < scores.length; article++) {
    if ((coverage[article] ?? 0) >= LEAST_COVERAGE) scores[article] = pointsOf(article, 'whole')
  }
  const likely = bestOf(scores, LOOKED_AT)
  // A single piece is always in order.
  if (length === terms[0]?.weight) return { scores, coverage, best: likely[0] }
  const runs = findRuns(terms, likely, nudges.length)
  for (let article = 0; article < scores.length; article++) {
    if ((scores[article] ?? 0) > 0) scores[article] = pointsOf(article, 'none')
  }
  likely.forEach((article, place) => {
    scores[article] = pointsOf(article, (field) => runs[place * FIELDS.length + field] ?? 0)
  })
  return { scores, coverage, best: bestOf(scores, 1)[0] }
}

/** How much of the query each article has, 0 to 1, by field and in all. */
function cover(terms: readonly Term[], total: number) {
  const byField = new Float32Array(total * FIELDS.length)
  const coverage = new Float32Array(total)
  /** The last piece that was found there, counted from 1. */
  const lastInField = new Uint16Array(byField.length)
  const lastAnywhere = new Uint16Array(total)
  const whole = sum(terms.map(({ weight }) => weight))
  terms.forEach(({ lists, weight }, index) => {
    for (const { postings, factor } of lists) {
      const { cells } = postings
      const share = (weight * factor) / whole
      for (let place = 0; place < cells.length; place++) {
        const cell = cells[place] ?? 0
        if (lastInField[cell] === index + 1) continue
        lastInField[cell] = index + 1
        byField[cell] = (byField[cell] ?? 0) + share
        const article = (cell / FIELDS.length) | 0
        if (lastAnywhere[article] === index + 1) continue
        lastAnywhere[article] = index + 1
        coverage[article] = (coverage[article] ?? 0) + share
      }
    }
  })
  return { byField, coverage }
}

/** What an article's score is worth by whether it has the names that the query has; absent without names. */
function namedShare(terms: readonly Term[], total: number): Float32Array | undefined {
  const names = terms.filter(({ isName }) => isName)
  if (names.length === 0) return undefined
  return cover(names, total).coverage.map((share) => WITHOUT_NAME + (1 - WITHOUT_NAME) * share)
}

/**
 * The weight of the longest part of the query that stands there as it was typed: by place in
 * `articles`, then by field. Pieces of one part stand equally far from their places in the query.
 */
function findRuns(terms: readonly Term[], articles: readonly number[], total: number) {
  const slots = new Uint16Array(total)
  articles.forEach((article, place) => {
    slots[article] = place + 1
  })
  const runs = new Float32Array(articles.length * FIELDS.length)
  const weights = new Map<number, number>()
  for (const { lists, weight, offsets } of terms) {
    for (const { postings, factor } of lists) {
      const { cells, starts, places } = postings
      if (places.length === 0) continue
      for (let each = 0; each < cells.length; each++) {
        const cell = cells[each] ?? 0
        const article = (cell / FIELDS.length) | 0
        const slot = slots[article] ?? 0
        if (slot === 0) continue
        const field = cell - article * FIELDS.length
        const run = (slot - 1) * FIELDS.length + field
        const end = starts[each + 1] ?? 0
        for (let place = starts[each] ?? 0; place < end; place++) {
          for (const offset of offsets) {
            // From the longest query's length on, so that it is never negative.
            const shift = (places[place] ?? 0) - offset + 128
            if (shift >= FARTHEST) continue
            const key = ((slot - 1) * LAYOUTS.heads.count + field) * FARTHEST + shift
            const inOrder = (weights.get(key) ?? 0) + weight * factor
            weights.set(key, inOrder)
            if (inOrder > (runs[run] ?? 0)) runs[run] = inOrder
          }
        }
      }
    }
  }
  return runs
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
