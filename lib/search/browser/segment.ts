const segmenter =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter('zh-CN', { granularity: 'word' })
    : undefined

/**
 * By code unit, where the word that starts there ends; only words of two and more characters. The
 * dictionary (of Node or of the browser) only says what weighs how much; where there is none, pieces
 * over the edge of two words weigh as much as words.
 *
 * `付款先走银行卡` → 0 → 2, 4 → 7
 */
export function wordEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  if (!segmenter) return ends
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike && segment.length > 1) ends.set(index, index + segment.length)
  }
  return ends
}
