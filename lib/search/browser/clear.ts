import type { FoundTerms } from './find-terms'
import type { Appraisal } from './reread'

/** An article in the order of the results. */
export type Ranked = {
  readonly article: number
  /** Absent where it was not read in full. */
  readonly appraisal?: Appraisal
  /** What the index alone says. */
  readonly byIndex: number
  readonly score: number
}

/**
 * What an answer needs: so much of the query, so many points, and to lead by so much in each of the two judgements
 * that are made apart, by the index and by the article's own words. No rival may have more than `lacks` of the query
 * that the answer has nothing of, and no more characters may be unknown. Chosen on the tuned half of the questions.
 */
const CLEAR = { coverage: 0.35, score: 0.08, lead: 0.14, lacks: 0.2, unknown: 4 } as const

/** Whether it is clear that the first article answers. */
export function isClear(
  [first, ...others]: readonly Ranked[],
  { terms, unknown }: FoundTerms,
): boolean {
  if (!first?.appraisal || unknown.size > CLEAR.unknown || first.score < CLEAR.score) return false
  const { coverage, points, missing } = first.appraisal
  const leadOver = (own: number, of: (other: Ranked) => number) =>
    1 - Math.max(0, ...others.map(of)) / own
  const [rival] = others
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0)
  const lacks = missing
    .filter((term) => rival?.appraisal?.missing.includes(term) === false)
    .reduce((sum, { weight }) => sum + weight, 0)
  return (
    coverage >= CLEAR.coverage &&
    leadOver(first.byIndex, ({ byIndex }) => byIndex) >= CLEAR.lead &&
    leadOver(points, ({ appraisal }) => appraisal?.points ?? 0) >= CLEAR.lead &&
    lacks <= CLEAR.lacks * whole
  )
}
