import { correctPair } from './corrections'
import type { Lexicon } from './lexicon'
import { correctWord, nearWords } from './misspelt-words'
import type { QueryPlan } from './plan'
import { ALTERNATIVES } from './rank'
import type { SearchIndex } from './search-index'

/** Another text for a part of the query. */
export type Alternative = {
  readonly text: string
  /** The part that it stands for, in code units of the query. */
  readonly from: number
  readonly to: number
  /** What a match of it is worth beside the part itself. */
  readonly factor: number
  readonly kind: 'synonym' | 'sound' | 'correction' | 'single'
}

/** So many words for one part of the query are looked for. */
const MOST_SENSES = 8
/** So many parts that nothing is known of are thought to be slips: each costs files of its own, and few are. */
const MOST_CORRECTED = 6

/** Words of the same meaning: known before the index is asked. */
export function meantWords(plan: QueryPlan, lexicon: Lexicon): readonly Alternative[] {
  return plan.words.flatMap(({ word, from, to }) =>
    (lexicon.senses.get(word) ?? [])
      .slice(0, MOST_SENSES)
      .map(({ text, factor }): Alternative => ({ text, from, to, factor, kind: 'synonym' })),
  )
}

/** For parts that nothing is known of: what sounds or is written nearly the same, and what single 汉字 stand for. */
export async function guessedWords(
  index: SearchIndex,
  plan: QueryPlan,
  lexicon: Lexicon,
  unknown: ReadonlySet<number>,
): Promise<readonly Alternative[]> {
  const strange = plan.atoms
    .filter(
      ({ kind, from, to, share }) =>
        share >= 0.2 &&
        kind !== 'bridge' &&
        (unknown.has(from) || (kind === 'pair' && unknown.has(to - 1))),
    )
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_CORRECTED)
  const guesses = strange.map(async ({ key, kind, from, to }) => {
    const corrected =
      kind === 'word' ? await correctWord(index, key) : await correctPair(index, key)
    return corrected.map(
      ({ text, factor }): Alternative => ({
        text,
        from,
        to,
        factor: ALTERNATIVES.correction * factor,
        kind: 'correction',
      }),
    )
  })
  const near = nearWords(plan.query, lexicon, unknown).map(
    ({ text, from, to }): Alternative => ({
      text,
      from,
      to,
      factor: ALTERNATIVES.correction,
      kind: 'correction',
    }),
  )
  return [...(await Promise.all(guesses)).flat(), ...near]
}

/** What single 汉字 stand for that no known pair has. */
export function singleWords(plan: QueryPlan, lexicon: Lexicon, alone: ReadonlySet<number>) {
  return plan.singles
    .filter(({ from, share }) => alone.has(from) && share > 0.2)
    .flatMap(({ key, from, to }) =>
      (lexicon.singles.get(key) ?? []).map(
        ({ text, factor }): Alternative => ({ text, from, to, factor, kind: 'single' }),
      ),
    )
}
