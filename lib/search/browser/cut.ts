/** A piece of text that the index knows or a query asks for. */
export type Token = {
  readonly key: string
  /** Place in the text, counted in 汉字 and words; punctuation and spaces do not count. */
  readonly at: number
  readonly kind:
    | 'pair'
    /** A 汉字 among others: only the index wants it. */
    | 'single'
    /** A 汉字 that stands by itself. */
    | 'alone'
    | 'word'
}

const HAN = /^\p{Script=Han}/u
const RUNS = /\p{Script=Han}+|\p{N}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu

/**
 * Cuts normalised text: 汉字 in overlapping pairs (no dictionary, so nothing it does not know) and
 * singly, letters and digits as words. Anything else separates.
 *
 * `解绑12306` → 解绑@0, 解@0, 绑@1, 12306@2
 */
export function cut(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const [run] of text.matchAll(RUNS)) {
    if (!HAN.test(run)) {
      tokens.push({ key: run.slice(0, 40), at, kind: 'word' })
      at += 1
      continue
    }
    const characters = [...run]
    characters.forEach((key, index) => {
      const next = characters[index + 1]
      if (next) tokens.push({ key: key + next, at: at + index, kind: 'pair' })
      tokens.push({ key, at: at + index, kind: characters.length === 1 ? 'alone' : 'single' })
    })
    at += characters.length
  }
  return tokens
}

/** What a query asks for: pairs and words, and a 汉字 only where it stands by itself. */
export function cutQuery(text: string): readonly Token[] {
  return cut(text).filter(({ kind }) => kind !== 'single')
}

/** Letters, digits and 汉字 only: `京东金融,怎么?` → `京东金融怎么` */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
