/** A piece of text that the index knows or a query asks for. */
export type Token = {
  readonly key: string
  /** Place in the text, counted in 汉字 and words; punctuation and spaces do not count. */
  readonly at: number
  /** Where it starts in the text, in code units. */
  readonly from: number
  readonly kind:
    | 'pair'
    /** Two 汉字 with nothing but punctuation between them; it says something only where it is known. */
    | 'bridge'
    /** A 汉字 among others: only the index wants it. */
    | 'single'
    /** A 汉字 that stands by itself. */
    | 'alone'
    | 'word'
}

const HAN = /^\p{Script=Han}/u
/** A number, or a word without 汉字. */
export const WORD = String.raw`\p{N}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+`
const RUNS = new RegExp(String.raw`\p{Script=Han}+|${WORD}`, 'gu')

/**
 * Cuts normalised text: 汉字 in overlapping pairs (no dictionary, so nothing it does not know) and
 * singly, letters and digits as words. Anything else separates; over punctuation without a space goes
 * a pair all the same, since a reader may leave the punctuation out.
 *
 * `解绑12306` → 解绑@0, 解@0, 绑@1, 12306@2
 */
export function cut(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  /** The 汉字 that the last run ended with, and where. */
  let before: { readonly key: string; readonly end: number } | undefined
  for (const { 0: run, index: start } of text.matchAll(RUNS)) {
    if (!HAN.test(run)) {
      tokens.push({ key: run.slice(0, 40), at, from: start, kind: 'word' })
      at += 1
      before = undefined
      continue
    }
    const characters = [...run]
    if (before && !text.slice(before.end, start).includes(' ')) {
      tokens.push({
        key: before.key + characters[0],
        at: at - 1,
        from: before.end - before.key.length,
        kind: 'bridge',
      })
    }
    before = { key: characters[characters.length - 1] ?? '', end: start + run.length }
    const kind = characters.length === 1 ? 'alone' : 'single'
    let from = start
    characters.forEach((key, index) => {
      const next = characters[index + 1]
      if (next) tokens.push({ key: key + next, at: at + index, from, kind: 'pair' })
      tokens.push({ key, at: at + index, from, kind })
      from += key.length
    })
    at += characters.length
  }
  return tokens
}

/** What a query asks for, to be seen in a text: pairs and words, and a 汉字 only where it stands by itself. */
export function cutQuery(text: string): readonly Token[] {
  return cut(text).filter(({ kind }) => kind !== 'single' && kind !== 'bridge')
}
