import { normalise, type Variants } from './browser/normalise'
import { readSounds, type SoundPair, writeSounds } from './browser/sounds'
import type { SearchRecord } from './browser/types'
import { soundsOf } from './pinyin'
import { GENERAL_WORDS } from './words/parse-words'

/** Pairs of 汉字 with one reading, and how much more or less often they stand in heads. */
export type SoundChanges = Map<string, SoundPair>

/** Longer ones are phrases, with pairs over the edges of their words. */
const LONGEST_WORD = 4

/** Adds the pairs of everyday words, once each: what readers type may stand in no head. */
export function addWordSounds(changes: SoundChanges): void {
  const words = new Set(GENERAL_WORDS.flatMap(({ typed, found }) => [...typed, ...found]))
  for (const word of words) if (word.length <= LONGEST_WORD) addPairs(changes, word, 1)
}

/** Adds an article's pairs, or with `-1` takes them away. */
export function addSounds(
  changes: SoundChanges,
  record: SearchRecord,
  variants: Variants,
  times: 1 | -1,
): void {
  const heads = [record.title, ...record.passages.map(({ title }) => title), ...record.tags]
  for (const head of new Set(heads)) addPairs(changes, normalise(head, variants), times)
}

function addPairs(changes: SoundChanges, text: string, times: 1 | -1): void {
  for (const { pair, first, second } of soundsOf(text)) {
    const key = `${pair} ${first} ${second}`
    const count = (changes.get(key)?.count ?? 0) + times
    changes.set(key, { pair, first, second, count })
  }
}

/** The changes by the entry that they belong to: the first letters of both syllables. */
export function groupSounds(changes: SoundChanges): ReadonlyMap<string, readonly SoundPair[]> {
  const groups = new Map<string, SoundPair[]>()
  for (const pair of changes.values()) {
    if (pair.count === 0) continue
    const key = pair.first.charAt(0) + pair.second.charAt(0)
    const group = groups.get(key)
    if (group) group.push(pair)
    else groups.set(key, [pair])
  }
  return groups
}

/** An entry with its pairs counted anew, the usual ones first; `undefined` where none is left. */
export function editSounds(
  text: string | undefined,
  changes: readonly SoundPair[],
): string | undefined {
  const pairs = new Map<string, SoundPair>()
  const name = ({ pair, first, second }: SoundPair) => `${pair} ${first} ${second}`
  for (const each of text === undefined ? [] : readSounds(text)) pairs.set(name(each), each)
  for (const each of changes) {
    pairs.set(name(each), { ...each, count: each.count + (pairs.get(name(each))?.count ?? 0) })
  }
  const left = [...pairs.values()].filter(({ count }) => count > 0)
  if (left.length === 0) return undefined
  return writeSounds(left.sort((a, b) => b.count - a.count || (name(a) < name(b) ? -1 : 1)))
}
