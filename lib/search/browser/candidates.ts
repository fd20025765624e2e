import type { Matches } from './match'

/** One way to understand what was typed. */
export type Reading = {
  readonly query: string
  /** What its matches are worth beside those of the query itself. */
  readonly factor: number
  /** Whether it stands for what was typed, which was nowhere. */
  readonly corrected?: boolean
}

/** What may be shown, by article's number. */
export type Candidates = {
  /** 0 where an article is no result. */
  readonly scores: Float32Array
  /** By which of `readings` it was found. */
  readonly readingOf: Uint8Array
  readonly readings: readonly Reading[]
}

/** Where something has all of the query, what has less than this is left out. */
const CLEAR = 0.6
const ALL = 0.99

/** Each article by its best reading; where one has all of a query, those that have much less are left out. */
export function mergeReadings(
  total: number,
  results: readonly (Matches & { readonly reading: Reading })[],
): Candidates {
  const scores = new Float32Array(total)
  const coverage = new Float32Array(total)
  const readingOf = new Uint8Array(total)
  results.forEach((each, place) => {
    for (let article = 0; article < total; article++) {
      const score = (each.scores[article] ?? 0) * each.reading.factor
      if (score <= (scores[article] ?? 0)) continue
      scores[article] = score
      coverage[article] = each.coverage[article] ?? 0
      readingOf[article] = place
    }
  })
  if (coverage.some((had) => had > ALL)) {
    for (let article = 0; article < total; article++) {
      if ((coverage[article] ?? 0) < CLEAR) scores[article] = 0
    }
  }
  return { scores, readingOf, readings: results.map(({ reading }) => reading) }
}
