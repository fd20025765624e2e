/** Whether a text is made of nothing but words that are known. */
export type WordTest = (text: string) => boolean

/** What may stand between two words. */
const BETWEEN = /[^\p{L}\p{M}\p{N}]/u

/**
 * Tells whether a text can be cut into words of the list without anything left over, spaces and
 * punctuation aside. Words and text have the same form (normalised). An empty text is not made of words.
 *
 * With `银行卡`, `解绑`: `解绑 银行卡` → true, `解绑银行` → false
 */
export function createWordTest(words: Iterable<string>): WordTest {
  const known = new Set(words)
  known.delete('')
  const longest = Math.max(0, ...[...known].map((word) => word.length))
  return (text) => {
    const isReached = [true]
    for (let end = 1; end <= text.length; end++) {
      isReached[end] = isReached[end - 1] === true && BETWEEN.test(text.charAt(end - 1))
      for (let start = Math.max(0, end - longest); start < end && !isReached[end]; start++) {
        const isWord = isReached[start] === true && known.has(text.slice(start, end))
        isReached[end] = isWord && isWhole(text, start, end)
      }
    }
    return /[\p{L}\p{N}]/u.test(text) && isReached[text.length] === true
  }
}

/** Latin words and numbers are not cut out of longer ones: `jd` is no word of `jdbc`. */
function isWhole(text: string, start: number, end: number): boolean {
  return !isCut(text, start) && !isCut(text, end)
}

function isCut(text: string, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 1), at + 1)
  return at > 0 && /^(?:[a-z]{2}|\d{2})$/.test(pair)
}
