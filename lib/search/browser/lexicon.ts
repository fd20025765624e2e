import { stemOf } from './latin'

/** The index's file of words: lines such as `邮费 寄费 > 运费`, one for each group that the site has anything of. */
export type WordsFile = {
  readonly editors: readonly string[]
  readonly general: readonly string[]
  readonly singles: readonly string[]
}

/** What a word may stand in an article as, and what a match of it is worth beside the word itself. */
type Sense = { readonly text: string; readonly factor: number }

export type Lexicon = {
  readonly senses: ReadonlyMap<string, readonly Sense[]>
  /** What one 汉字 stands for where it is part of no known word. */
  readonly singles: ReadonlyMap<string, readonly Sense[]>
  /** English words by what all their forms begin with. */
  readonly stems: ReadonlyMap<string, string>
  /** Words of three to six 汉字, of which a reader may get one wrong. */
  readonly longWords: readonly string[]
  /** Length of the longest word. */
  readonly longest: number
}

/** What a word of a group is worth; editors know their site. */
const FACTORS = { editors: 0.85, general: 0.65, singles: 0.5 } as const
const LATIN = /^[a-z]{3,}$/
/** Words are parted by this: some have a space within. */
export const BETWEEN_WORDS = '|'
export const BETWEEN_SIDES = '>'

export function readLexicon({ editors, general, singles }: WordsFile): Lexicon {
  const senses = new Map<string, Sense[]>()
  addLines(senses, editors, FACTORS.editors)
  addLines(senses, general, FACTORS.general)
  const single = new Map<string, Sense[]>()
  addLines(single, singles, FACTORS.singles)
  for (const [word, others] of senses) {
    if ([...word].length === 1) single.set(word, [...(single.get(word) ?? []), ...others])
  }
  const longWords = [...senses.keys()].filter((word) => /^\p{Script=Han}{3,6}$/u.test(word))
  const latin = [...senses.keys()].filter((word) => LATIN.test(word))
  const stems = new Map(latin.map((word) => [stemOf(word), word]))
  const longest = [...senses.keys()].reduce((most, { length }) => Math.max(most, length), 0)
  return { senses, singles: single, stems, longWords, longest }
}

function addLines(senses: Map<string, Sense[]>, lines: readonly string[], factor: number): void {
  for (const line of lines) {
    const [typed = [], found = []] = line
      .split(BETWEEN_SIDES)
      .map((side) => side.split(BETWEEN_WORDS))
    for (const word of typed) {
      const known = senses.get(word) ?? []
      senses.set(word, known)
      for (const text of found) {
        // Words that are only found are words all the same.
        if (!senses.has(text)) senses.set(text, [])
        if (text !== word && !known.some((sense) => sense.text === text)) {
          known.push({ text, factor })
        }
      }
    }
  }
}

/** A word that stands in a query, by code units. */
export type Spotted = { readonly word: string; readonly from: number; readonly to: number }

/**
 * All words of two and more characters in the query, those within others too; Latin words only whole, and
 * English ones in any form.
 */
export function spotWords(query: string, { senses, stems, longest }: Lexicon): readonly Spotted[] {
  const found: Spotted[] = []
  for (const { 0: form, index: from } of query.matchAll(/[a-z]{3,}/g)) {
    const word = senses.has(form) ? undefined : stems.get(stemOf(form))
    if (word !== undefined) found.push({ word, from, to: from + form.length })
  }
  for (let from = 0; from < query.length; from++) {
    for (let to = Math.min(query.length, from + longest); to > from + 1; to--) {
      const word = query.slice(from, to)
      if (senses.has(word) && isWhole(query, from, to)) found.push({ word, from, to })
    }
  }
  return found
}

/** `jd` is not in `jdbc`, nor 12 in 12306. */
function isWhole(query: string, from: number, to: number): boolean {
  const joins = (a: string, b: string) =>
    (/[a-z]/.test(a) && /[a-z]/.test(b)) || (/\d/.test(a) && /\d/.test(b))
  return (
    !joins(query.charAt(from - 1), query.charAt(from)) &&
    !joins(query.charAt(to - 1), query.charAt(to))
  )
}
