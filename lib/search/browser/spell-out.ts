import type { Alternative } from './alternatives'
import type { Lexicon } from './lexicon'
import { ALTERNATIVES } from './rank'
import type { SearchIndex } from './search-index'
import { readPinyin } from './sounds'

/** More words of letters than this are no pinyin. */
const MOST_WORDS = 6

/** A query with its pinyin in 汉字, and what else the letters may mean there. */
export type SpeltOut = { readonly text: string; readonly others: readonly Alternative[] }

/**
 * Letters that are no known word read as pinyin or initials: the likeliest 汉字 in their place, so that
 * they are taken apart as any others are, and the next likely ones beside them.
 *
 * `yinhangka怎么解绑` → `银行卡怎么解绑`
 */
export async function spellOut(
  index: SearchIndex,
  query: string,
  lexicon: Lexicon,
): Promise<SpeltOut> {
  const words = [...query.matchAll(/[a-z]+/g)].slice(0, MOST_WORDS)
  const read = words.map(async ({ 0: word, index: from }) => {
    // Letters that stand for a word of the lists, and words that articles have, are that.
    const isWord = lexicon.senses.has(word) || (await isKnown(index, word))
    return { word, from, texts: isWord ? [] : await readPinyin(index, word) }
  })
  let text = ''
  let place = 0
  const others: Alternative[] = []
  for (const { word, from, texts } of await Promise.all(read)) {
    const [likeliest, ...rest] = texts
    if (likeliest === undefined) continue
    const between = query.slice(place, from)
    // yanglao baoxian is one word, and its halves are parted only in letters.
    text += place > 0 && between === ' ' ? '' : between
    const part = { from: text.length, to: text.length + likeliest.length }
    for (const [number, other] of rest.entries()) {
      const factor = ALTERNATIVES.sound * 0.93 ** number
      others.push({ text: other, ...part, factor, kind: 'sound' })
    }
    text += likeliest
    place = from + word.length
  }
  return { text: text + query.slice(place), others }
}

async function isKnown(index: SearchIndex, word: string): Promise<boolean> {
  const found = await Promise.all([index.get('heads', word), index.get('text', word)])
  return found.some((text) => text !== undefined)
}
