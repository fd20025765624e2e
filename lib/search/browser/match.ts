import { bestOf } from './best-of'
import type { Term, TermSource } from './find-terms'
import { FIELDS, LAYOUTS } from './postings'
import { NAMED, RANK, WEIGHTS } from './rank'
import type { ArticleFacts } from './tie-breakers'

/** What the index alone says; by article's number, so that nothing is made for each of them. */
export type Matches = {
  /** 0 where an article has nothing of the query. */
  readonly scores: Float32Array
  /** How much of what the query is about the article has, 0 to 1. */
  readonly coverage: Float32Array
  /** How much of the query as it was typed, fillers too, 0 to 1, rare pieces first: all of a sentence of its own. */
  readonly typed: Float32Array
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
const ABOUT = FIELDS.map((field) => NAMED[field])
const TEXT = FIELDS.indexOf('text')
const ALL_WORTH = sum(WORTH)

/** How well each article answers by what the index has of it; `nudges` decide among equals. */
export function matchTerms(terms: readonly Term[], { nudges, lengths }: ArticleFacts): Matches {
  const total = nudges.length
  const { byField, coverage, covered, pieces, typed } = cover(terms, lengths)
  const named = namedShare(terms, lengths)
  const length = sum(terms.map(({ weight }) => weight))
  /** Of the query, `runs` says by field how much stands in order; `whole`, as if all that is there did. */
  const pointsOf = (article: number, runs: 'whole' | 'none' | ((field: number) => number)) => {
    let together = 0
    for (let field = 0; field < WORTH.length; field++) {
      const share = byField[article * WORTH.length + field] ?? 0
      if (share === 0) continue
      // Summaries and texts have no places: what is there in whole counts as if it stood in order.
      const isWholeText = field >= LAYOUTS.text.first && share > WHOLE
      const run =
        runs === 'whole' || isWholeText ? share : runs === 'none' ? 0 : runs(field) / length
      together +=
        (WORTH[field] ?? 0) *
        ((1 - RANK.phraseShare) * share ** RANK.together + RANK.phraseShare * run ** RANK.together)
    }
    const had = covered[article] ?? 0
    const points =
      RANK.piecesShare * (pieces[article] ?? 0) +
      (1 - RANK.piecesShare) * (together / ALL_WORTH) * had
    return (
      points *
      (RANK.withoutCoverage + (1 - RANK.withoutCoverage) * had) *
      (named?.[article] ?? 1) *
      (nudges[article] ?? 1)
    )
  }
  const scores = new Float32Array(total)
  for (let article = 0; article < total; article++) {
    if ((coverage[article] ?? 0) > 0) scores[article] = pointsOf(article, 'whole')
  }
  // A single piece is always in order.
  if (terms.length < 2) return { scores, coverage, typed }
  const likely = bestOf(scores, LOOKED_AT)
  const runs = findRuns(terms, likely, total)
  for (let article = 0; article < total; article++) {
    if ((scores[article] ?? 0) > 0) scores[article] = pointsOf(article, 'none')
  }
  likely.forEach((article, place) => {
    scores[article] = pointsOf(article, (field) => runs[place * FIELDS.length + field] ?? 0)
  })
  return { scores, coverage, typed }
}

/**
 * What each article has of the query, 0 to 1: by field, anywhere (`covered`: the less where the text alone has it),
 * and by how good the places are.
 */
function cover(terms: readonly Term[], lengths: Float32Array) {
  const total = lengths.length
  const byField = new Float32Array(total * FIELDS.length)
  const coverage = new Float32Array(total)
  const covered = new Float32Array(total)
  const pieces = new Float32Array(total)
  const typed = new Float32Array(total)
  const length = sum(terms.map(({ weight }) => weight))
  const best = new Float32Array(byField.length)
  const worth = new Float32Array(total)
  const most = new Float32Array(total)
  const mostOutsideText = new Float32Array(total)
  const wholePieces = sum(terms.map(({ kind, rarity }) => (kind === 'single' ? 0 : rarity)))
  for (const { sources, weight, kind, rarity } of terms) {
    const share = weight / length
    const touched: number[] = []
    for (const source of sources) {
      eachCell(source, byField.length, (cell, factor) => {
        const before = best[cell] ?? 0
        if (factor <= before) return
        if (before === 0) touched.push(cell)
        best[cell] = factor
      })
    }
    const articles: number[] = []
    for (const cell of touched) {
      const article = (cell / FIELDS.length) | 0
      const factor = best[cell] ?? 0
      best[cell] = 0
      byField[cell] = (byField[cell] ?? 0) + share * factor
      if ((most[article] ?? 0) === 0) articles.push(article)
      most[article] = Math.max(most[article] ?? 0, factor)
      const field = cell % FIELDS.length
      if (field !== TEXT) mostOutsideText[article] = Math.max(mostOutsideText[article] ?? 0, factor)
      const kept =
        field === TEXT ? 1 / (1 - RANK.lengthShare + RANK.lengthShare * (lengths[article] ?? 1)) : 1
      worth[article] = (worth[article] ?? 0) + factor * kept * (WORTH[field] ?? 0)
    }
    for (const article of articles) {
      const found = worth[article] ?? 0
      const had = most[article] ?? 0
      const good = Math.max(mostOutsideText[article] ?? 0, had * RANK.inTextOnly)
      coverage[article] = (coverage[article] ?? 0) + share * had
      covered[article] = (covered[article] ?? 0) + share * good
      if (had === 1 && kind !== 'single')
        typed[article] = (typed[article] ?? 0) + rarity / wholePieces
      pieces[article] = (pieces[article] ?? 0) + (share * found) / (found + RANK.half)
      worth[article] = 0
      most[article] = 0
      mostOutsideText[article] = 0
    }
  }
  return { byField, coverage, covered, pieces, typed }
}

let counts = new Uint8Array(0)

/** Every cell that has all pieces of the source. */
function eachCell(
  { pieces, factor }: TermSource,
  size: number,
  visit: (cell: number, factor: number) => void,
): void {
  const [only] = pieces
  if (pieces.length === 1) {
    for (const list of only ?? []) {
      const { cells } = list.postings
      for (let place = 0; place < cells.length; place++)
        visit(cells[place] ?? 0, factor * list.factor)
    }
    return
  }
  if (counts.length < size) counts = new Uint8Array(size)
  pieces.forEach((found, number) => {
    for (const { postings } of found) {
      const { cells } = postings
      for (let place = 0; place < cells.length; place++) {
        const cell = cells[place] ?? 0
        if (counts[cell] !== number) continue
        counts[cell] = number + 1
        if (number + 1 === pieces.length) visit(cell, factor)
      }
    }
  })
  for (const found of pieces) {
    for (const { postings } of found) {
      const { cells } = postings
      for (let place = 0; place < cells.length; place++) counts[cells[place] ?? 0] = 0
    }
  }
}

/** What an article's score is worth by whether it is about the names that the query has; absent without names. */
function namedShare(terms: readonly Term[], lengths: Float32Array): Float32Array | undefined {
  const names = terms.filter(({ isName }) => isName)
  if (names.length === 0) return undefined
  const { byField } = cover(names, lengths)
  return lengths.map((_, article) => {
    let share = 0
    for (let field = 0; field < FIELDS.length; field++) {
      const had = byField[article * FIELDS.length + field] ?? 0
      share = Math.max(share, had * (ABOUT[field] ?? 0))
    }
    return RANK.withoutName + (1 - RANK.withoutName) * share
  })
}

/**
 * The weight of the longest part of the query that stands there as it was typed: by place in
 * `articles`, then by field. Pieces of one part stand equally far from their places in the query;
 * a word that stands for one of the query's counts from where that starts.
 */
function findRuns(terms: readonly Term[], articles: readonly number[], total: number) {
  const slots = new Uint16Array(total)
  articles.forEach((article, place) => {
    slots[article] = place + 1
  })
  const runs = new Float32Array(articles.length * FIELDS.length)
  const weights = new Map<number, number>()
  for (const { sources, weight, at } of terms) {
    for (const { kind, pieces } of sources) {
      if (kind !== 'own') continue
      for (const { postings, factor } of pieces[0] ?? []) {
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
            // From the longest query's length on, so that it is never negative.
            const shift = (places[place] ?? 0) - at + 128
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
