import type { Spelling } from './corrections'
import { stemOf } from './latin'
import type { Lexicon } from './lexicon'
import type { SearchIndex } from './search-index'

/** Shorter words are one letter away from too many others. */
const SHORTEST = 3
/** Shorter stems too. */
const SHORTEST_STEM = 5
/** So many shards are looked through for words that begin alike. */
const SHARDS = 3
const MOST = 4

/**
 * Latin words of titles, step titles or tags that are a letter away from one that no article has, in the same or in
 * another form. Their first letter is the same, and where many begin with it, the second too, but for two swapped.
 *
 * `wecaht` → `wechat`; `antena` → `antennas`
 */
export async function correctWord(index: SearchIndex, word: string): Promise<readonly Spelling[]> {
  if (!/^[a-z]+$/.test(word) || word.length < SHORTEST) return []
  const [first = '', second = '', third = ''] = word
  const isFew = index.locate('heads', first, SHARDS + 1).length <= SHARDS
  const beginnings = isFew ? [first] : [first + second, first + third]
  const known = await Promise.all(beginnings.map((each) => index.scan('heads', each, SHARDS)))
  const others = new Set(known.flat().map(([other]) => other))
  return [...others]
    .filter((other) => isOneLetterAway(word, other) || isFormAway(word, other))
    .slice(0, MOST)
    .map((text) => ({ text, factor: 1 }))
}

/** Whether what all forms of the two words begin with is a letter away. */
function isFormAway(word: string, other: string): boolean {
  const [stem, otherStem] = [word, other].map(stemOf)
  if (!stem || !otherStem || stem.length < SHORTEST_STEM) return false
  return otherStem.length >= SHORTEST_STEM && isOneLetterAway(stem, otherStem)
}

/** One letter more, less or other, or two neighbours swapped. */
export function isOneLetterAway(word: string, other: string): boolean {
  let start = 0
  while (start < word.length && word[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(word.length, other.length) - start
  while (end < most && word[word.length - 1 - end] === other[other.length - 1 - end]) end += 1
  const [left, right] = [word, other].map((each) => each.slice(start, each.length - end))
  if (left === undefined || right === undefined || left === right) return false
  const isSwap = left.length === 2 && left === [...right].reverse().join('')
  return isSwap || (left.length <= 1 && right.length <= 1)
}

type Near = { readonly text: string; readonly from: number; readonly to: number }

/**
 * Words of three 汉字 and more, of which the query has all but one; only over parts that are unknown.
 *
 * `身份正丢了` → 身份证, for 身份正
 */
export function nearWords(
  query: string,
  { senses, longWords }: Lexicon,
  unknown: ReadonlySet<number>,
): readonly Near[] {
  const found: Near[] = []
  for (const place of unknown) {
    for (const word of longWords) {
      for (let own = 0; own < word.length; own++) {
        const from = place - own
        const to = from + word.length
        if (from < 0 || to > query.length || !isOneOther(word, query, from, own)) continue
        // 走银行卡 is 银行卡 with something before it, not 绑银行卡 written wrongly.
        if (isWordWithout(word, own, senses)) continue
        found.push({ text: word, from, to })
        for (const { text } of senses.get(word) ?? []) found.push({ text, from, to })
      }
    }
  }
  return found.slice(0, MOST * 2)
}

/** Whether the query has the word from there on, but for the character at `own`. */
function isOneOther(word: string, query: string, from: number, own: number): boolean {
  for (let place = 0; place < word.length; place++) {
    if ((word[place] === query[from + place]) === (place === own)) return false
  }
  return true
}

/** Whether what is left of the word without its first or last character is a word itself. */
function isWordWithout(word: string, own: number, senses: Lexicon['senses']): boolean {
  if (own === 0) return senses.has(word.slice(1))
  return own === word.length - 1 && senses.has(word.slice(0, -1))
}
