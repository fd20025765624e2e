import { cut } from './cut'
import { fillerAt } from './fillers'
import { isLightWord, isStopWord } from './latin'
import { type Lexicon, type Spotted, spotWords } from './lexicon'
import { wordEnds } from './segment'

/** A piece of a query, before anybody has looked whether the index knows it. */
export type Atom = {
  readonly key: string
  readonly kind: 'pair' | 'bridge' | 'single' | 'word'
  /** Place among the query's 汉字 and words. */
  readonly at: number
  /** Where it stands in the query, in code units. */
  readonly from: number
  readonly to: number
  /** What it says of what the query is about, 0 to 1, whatever its rarity. */
  readonly share: number
}

/** A query taken apart. */
export type QueryPlan = {
  readonly query: string
  readonly atoms: readonly Atom[]
  /** 汉字 that are no part of a word; they may become atoms of their own. */
  readonly singles: readonly Atom[]
  /** Words of the lexicon, those within others too. */
  readonly words: readonly Spotted[]
  /** By code unit, what it says, 0 to 1. */
  readonly weights: Float32Array
}

/** Pairs over the edge of two words say little; over that of a word and a filler, next to nothing. */
const OVER_WORDS = 0.3
const OVER_FILLER = 0.06
/** 了, 在 and the like may be part of a word that no list has. */
const OVER_PARTICLE = 0.25
/** Two 汉字 that no dictionary puts together may be a word of today: 解绑. */
const MAYBE_WORD = 0.9
const STOP_WORD = 0.04
const LIGHT_WORD = 0.3

/** What a normalised query is about, by the words that it is made of. */
export function planQuery(query: string, lexicon: Lexicon): QueryPlan {
  const words = spotWords(query, lexicon)
  const parts = partsOf(query, words, (word) => lexicon.senses.has(word))
  const weights = Float32Array.from(parts, ({ weight }) => weight)
  const atoms: Atom[] = []
  const singles: Atom[] = []
  const tokens = cut(query)
  tokens.forEach(({ key, at, from, kind }, place) => {
    const to = kind === 'bridge' ? query.indexOf(key.slice(-1), from + 1) + 1 : from + key.length
    const base = { key, at, from, to }
    if (kind === 'word') {
      // Among 汉字 a single English word is a name: 查看定时任务 at.
      const isSentence = tokens[place - 1]?.kind === 'word' || tokens[place + 1]?.kind === 'word'
      const isName = !isSentence && tokens.length > 1
      const share = (isName ? undefined : shareOfMereWord(key)) ?? weights[from] ?? 1
      atoms.push({ ...base, kind, share })
    } else if (kind === 'single' || kind === 'alone') {
      const share = weights[from] ?? 1
      if (parts[from]?.length === 1) singles.push({ ...base, kind: 'single', share })
    } else {
      const [first, second] = [parts[from], parts[to - 1]]
      const share = first && second ? shareOfPair(first, second) : 1
      atoms.push({ ...base, kind, share: kind === 'bridge' ? share * OVER_WORDS : share })
    }
  })
  return { query, atoms, singles, words, weights }
}

/** What an English word says that says little wherever it stands; `undefined` of others. */
function shareOfMereWord(word: string): number | undefined {
  if (isStopWord(word)) return STOP_WORD
  return isLightWord(word) ? LIGHT_WORD : undefined
}

/** The word, filler or single character that a code unit belongs to. */
type Part = { readonly start: number; readonly length: number; readonly weight: number }

/** One after the other, the longest first. */
function partsOf(
  query: string,
  words: readonly Spotted[],
  isWord: (word: string) => boolean,
): readonly Part[] {
  const ends = wordEnds(query, isWord)
  const parts: Part[] = []
  let start = 0
  while (start < query.length) {
    const filler = fillerAt(query, start)
    const known = words.find(({ from }) => from === start)
    const lengths = [
      filler?.length ?? 0,
      known ? lengthWithout(query.slice(start, known.to)) : 0,
      (ends.get(start) ?? start) - start,
    ]
    const length = Math.max(1, ...lengths)
    const weight = filler?.length === length ? filler.weight : 1
    const part = { start, length, weight }
    for (let each = 0; each < length; each++) parts.push(part)
    start += length
  }
  return parts
}

/**
 * How long a word of the lists is without the fillers at its edges, which say as little there as elsewhere;
 * 0 where one stands at its beginning. A word of fillers alone is whole: together they say something.
 *
 * `建一个` → 1; `哪个端口` → 0; `怎么用` → 3
 */
function lengthWithout(word: string): number {
  const [starts, ends] = edgeFillers(word)
  if (starts + ends >= word.length) return word.length
  return starts > 0 ? 0 : word.length - ends
}

function edgeFillers(word: string): readonly [number, number] {
  const first = fillerAt(word, 0)
  const starts = isMere(first) ? first.length : 0
  for (let from = Math.max(starts, 1); from < word.length - 1; from++) {
    const last = fillerAt(word, from)
    if (isMere(last) && from + last.length === word.length) return [starts, last.length]
  }
  const rest = starts > 0 && fillerAt(word, starts)
  const isAll = rest && rest.weight < 0.1 && starts + rest.length === word.length
  return [starts, isAll ? rest.length : 0]
}

function isMere(filler: ReturnType<typeof fillerAt>): filler is { length: number; weight: number } {
  return filler !== undefined && filler.length > 1 && filler.weight < 0.1
}

function shareOfPair(first: Part, second: Part): number {
  const { weight: a, length: lengthA } = first
  const { weight: b, length: lengthB } = second
  // A long word is one thing all the same.
  if (first === second) return a / Math.sqrt(Math.max(1, lengthA - 1))
  if (a === 1 && b === 1) return lengthA > 1 || lengthB > 1 ? OVER_WORDS : MAYBE_WORD
  if (a < 0.2 && b < 0.2) return Math.min(a, b)
  const fillerLength = a < b ? lengthA : lengthB
  return fillerLength === 1 ? OVER_PARTICLE : OVER_FILLER
}
