import type { SearchIndex } from './search-index'

/** Shorter words are one letter away from too many others. */
const SHORTEST = 4
/** Only words with the same first letter are thought of; they are in so many shards at most. */
const SHARDS = 3

/**
 * The query with one Latin word, which no article has, changed for one of titles, step titles or tags
 * that is a letter away.
 *
 * `('wecaht 解绑', ['wecaht'])` → `['wechat 解绑']`
 */
export async function correctWords(
  index: SearchIndex,
  query: string,
  unknown: readonly string[],
): Promise<readonly string[]> {
  const doubted = unknown.filter((word) => /^[a-z]+$/.test(word) && word.length >= SHORTEST)
  const corrected = doubted.map(async (word) => {
    const known = await index.scan('heads', word.charAt(0), SHARDS)
    return known
      .filter(([other]) => isOneLetterAway(word, other))
      .map(([other]) => query.split(word).join(other))
  })
  return (await Promise.all(corrected)).flat()
}

/** One letter more, less or other, or two neighbours swapped. */
export function isOneLetterAway(word: string, other: string): boolean {
  let start = 0
  while (start < word.length && word[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(word.length, other.length) - start
  while (end < most && word.at(-1 - end) === other.at(-1 - end)) end += 1
  const [left, right] = [word, other].map((each) => each.slice(start, each.length - end))
  if (left === undefined || right === undefined || left === right) return false
  const isSwap = left.length === 2 && left === [...right].reverse().join('')
  return isSwap || (left.length <= 1 && right.length <= 1)
}
