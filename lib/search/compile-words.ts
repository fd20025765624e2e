import { cutQuery } from './browser/cut'
import { BETWEEN_SIDES, BETWEEN_WORDS, type WordsFile } from './browser/lexicon'
import { normalise, type Variants } from './browser/normalise'
import { GENERAL_WORDS, SINGLE_WORDS, type WordGroup } from './words/parse-words'

/**
 * The words that search goes by on this site: of each group, everything that readers type and those
 * words that the site has. Groups of which it has nothing are left out.
 */
export function compileWords(
  editors: readonly (readonly string[])[],
  variants: Variants,
  isPresent: (word: string) => boolean,
): WordsFile {
  const groups = editors.map((group) => {
    const words = group.map((word) => normalise(word, variants))
    return { typed: words, found: words }
  })
  const lines = (list: readonly WordGroup[]) =>
    list.flatMap(({ typed, found }) => {
      const present = found.filter(isPresent)
      const isUseful = present.some((word) => typed.some((other) => other !== word))
      return isUseful
        ? [typed.join(BETWEEN_WORDS) + BETWEEN_SIDES + present.join(BETWEEN_WORDS)]
        : []
    })
  return { editors: lines(groups), general: lines(GENERAL_WORDS), singles: lines(SINGLE_WORDS) }
}

/** All words of all lists, normalised: whichever of them the site has, search may go by. */
export function listedWords(
  editors: readonly (readonly string[])[],
  variants: Variants,
): readonly string[] {
  const own = editors.flat().map((word) => normalise(word, variants))
  return [
    ...new Set([...own, ...[...GENERAL_WORDS, ...SINGLE_WORDS].flatMap(({ found }) => found)]),
  ]
}

/** Whether all pieces of the word are known. */
export function hasWord(word: string, isKnown: (piece: string) => boolean): boolean {
  return cutQuery(word).every(({ key }) => isKnown(key))
}
