import type { Lexicon } from './lexicon'

// Safari before 16.4 knows no lookbehind: what stands before is looked at where it matches.
/** What people put into a word of a verb and its object. */
const PARTED = /(?:不了|不掉|一下|一个|了个|个|下|了|过)(?=\p{Script=Han})/gu
/** And English speakers into a verb of two words. */
const PARTED_LATIN = /\b(?:it|them|this|that|these|those|me|us|my|the|a) (?=[a-z])/g

const HAN = /\p{Script=Han}/u

/**
 * Words of the lists that stand in two parts, put together again.
 *
 * `文件夹改个名` → `文件夹改名`; `退不了款` → `退款`; `send it back` → `send back`
 */
export function joinPartedWords(query: string, { senses }: Lexicon): string {
  const joined = query.replace(PARTED, (between, at: number) => {
    const [before, after] = [query.charAt(at - 1), query.charAt(at + between.length)]
    if (!HAN.test(before)) return between
    // An object of two 汉字 is a word of its own: 换个手机 has 手机.
    return senses.has(before + after) && !senses.has(before + between + after) ? '' : between
  })
  return joined.replace(PARTED_LATIN, (between, at: number) => {
    const before = /[a-z]+ $/.exec(joined.slice(0, at))?.[0] ?? ''
    const after = /^[a-z]+/.exec(joined.slice(at + between.length))?.[0] ?? ''
    return before !== '' && senses.has(before + after) ? '' : between
  })
}
