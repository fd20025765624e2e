import { FIELDS, LAYOUTS, readPostings } from './postings'
import { LEAST_COVERAGE, PHRASE_SHARE, WEIGHTS, WITHOUT_NAME } from './rank'
import type { SearchIndex } from './search-index'
import { loadTerms, type Term } from './terms'

export type Match = {
  readonly article: number
  readonly score: number
  /** How much of the query the article has, 0 to 1. */
  readonly coverage: number
}

export type Matches = {
  /** Best first. */
  readonly found: readonly Match[]
  /** Pieces of the query that no article has. */
  readonly unknown: readonly string[]
}

/** So many articles are looked at for order; the others have less of the query. */
const LOOKED_AT = 200

/** All articles that have enough of `query`, which is normalised. */
export async function findMatches(index: SearchIndex, query: string): Promise<Matches> {
  const { terms, unknown } = await loadTerms(index, query)
  return { found: score(terms, index.manifest.total), unknown }
}

function score(terms: readonly Term[], total: number): readonly Match[] {
  const whole = sum(terms.map(({ weight }) => weight))
  if (whole === 0) return []
  const { byField, anywhere } = cover(terms, total)
  const named = namedShare(terms, total)
  const length = sum(terms.map(({ weight, offsets }) => weight * offsets.length))
  const coverageOf = (article: number) => (anywhere[article] ?? 0) / whole
  /** With the runs that are known, or, before they are, as if everything stood in order. */
  const pointsOf = (article: number, runs?: ReadonlyMap<number, number>) => {
    const coverage = coverageOf(article)
    let all = 0
    for (let field = 0; field < WORTH.length; field++) {
      const cell = article * WORTH.length + field
      const share = (byField[cell] ?? 0) / whole
      if (share === 0) continue
      const run = runs ? (runs.get(cell) ?? 0) / length : share
      all += (WORTH[field] ?? 0) * ((1 - PHRASE_SHARE) * share * share + PHRASE_SHARE * run * run)
    }
    return all * coverage * coverage * named(article)
  }
  const candidates = sortByPoints(total, (article) =>
    coverageOf(article) < LEAST_COVERAGE ? -1 : pointsOf(article),
  )
  const likely = candidates.slice(0, LOOKED_AT)
  const runs = findRuns(terms, new Set(likely))
  const toMatch = (article: number, score: number) => ({
    article,
    score,
    coverage: coverageOf(article),
  })
  return [
    ...likely.map((article) => toMatch(article, pointsOf(article, runs))).sort(byScore),
    // In order already; it is enough that none of them comes before the others.
    ...candidates.slice(LOOKED_AT).map((article) => toMatch(article, 0)),
  ]
}

const WORTH = FIELDS.map((field) => WEIGHTS[field])
const MOST_ARTICLES = 2 ** 20
const PRECISION = 10_000

/** Articles by their points, best first; those below zero are left out. Typed arrays sort without a callback. */
function sortByPoints(total: number, pointsOf: (article: number) => number): readonly number[] {
  const keys = new Float64Array(total)
  let count = 0
  for (let article = 0; article < total; article++) {
    const points = pointsOf(article)
    if (points < 0) continue
    keys[count] = Math.round(points * PRECISION) * MOST_ARTICLES + (MOST_ARTICLES - 1 - article)
    count += 1
  }
  const sorted = keys.subarray(0, count).sort().reverse()
  return Array.from(sorted, (key) => MOST_ARTICLES - 1 - (key % MOST_ARTICLES))
}

/** Higher scores first; of equal ones the article with the lower number, which is fresher or more read. */
export function byScore(a: Match, b: Match): number {
  return b.score - a.score || a.article - b.article
}

/** What an article's score is worth by whether it has the names that the query has. */
function namedShare(terms: readonly Term[], total: number): (article: number) => number {
  const names = terms.filter(({ isName }) => isName)
  const whole = sum(names.map(({ weight }) => weight))
  if (whole === 0) return () => 1
  const { anywhere } = cover(names, total)
  return (article) => WITHOUT_NAME + (1 - WITHOUT_NAME) * ((anywhere[article] ?? 0) / whole)
}

/** How much of the query each article has, by field and in all. */
function cover(terms: readonly Term[], total: number) {
  const byField = new Float32Array(total * FIELDS.length)
  const anywhere = new Float32Array(total)
  const here = new Float32Array(total * FIELDS.length)
  for (const { lists, weight } of terms) {
    const touched: number[] = []
    for (const { family, text, factor } of lists) {
      readPostings(text, LAYOUTS[family], (field, article) => {
        const cell = article * FIELDS.length + field
        if (here[cell] === 0) touched.push(cell)
        if ((here[cell] ?? 0) < factor) here[cell] = factor
      })
    }
    const best = new Map<number, number>()
    for (const cell of touched) {
      const factor = here[cell] ?? 0
      byField[cell] = (byField[cell] ?? 0) + weight * factor
      const article = Math.floor(cell / FIELDS.length)
      if (factor > (best.get(article) ?? 0)) best.set(article, factor)
      here[cell] = 0
    }
    for (const [article, factor] of best) {
      anywhere[article] = (anywhere[article] ?? 0) + weight * factor
    }
  }
  return { byField, anywhere }
}

/** By article and field, the weight of the longest part of the query that stands there as it was typed. */
function findRuns(
  terms: readonly Term[],
  articles: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  /** By field of an article, weights by how far a piece stands from its place in the query. */
  const shifts = new Map<number, Map<number, number>>()
  for (const { lists, weight, offsets } of terms) {
    for (const { family, text, factor } of lists) {
      if (family === 'text') continue
      readPostings(text, LAYOUTS[family], (field, article, place) => {
        if (!articles.has(article)) return
        const cell = article * FIELDS.length + field
        const byShift = shifts.get(cell) ?? new Map<number, number>()
        shifts.set(cell, byShift)
        for (const offset of offsets) {
          const shift = place - offset
          byShift.set(shift, (byShift.get(shift) ?? 0) + weight * factor)
        }
      })
    }
  }
  return new Map([...shifts].map(([cell, byShift]) => [cell, Math.max(...byShift.values())]))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
