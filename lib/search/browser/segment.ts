const segmenter =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter('zh-CN', { granularity: 'word' })
    : undefined

/** What the dictionary takes for a part of a word, and is none of it: 转了, 想把, 不理. */
const BEFORE = /^[把给是不没也就都很太想还又再才]+/
const BEHIND = /[了着的吗呢吧好完掉到住]+$/

/**
 * By code unit, where the word that starts there ends; only words of two and more characters, without the
 * particles beside them unless `isWord` knows them so. The dictionary (of Node or of the browser) only says
 * what weighs how much; where there is none, pieces over the edge of two words weigh as much as words.
 *
 * `付款先走银行卡` → 0 → 2, 4 → 7; `不理我` → nothing
 */
export function wordEnds(
  text: string,
  isWord: (word: string) => boolean,
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  if (!segmenter) return ends
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue
    const isKnown = isWord(segment)
    const before = isKnown ? 0 : (BEFORE.exec(segment)?.[0].length ?? 0)
    const word = isKnown ? segment : segment.slice(before).replace(BEHIND, '')
    if (word.length > 1) ends.set(index + before, index + before + word.length)
  }
  return ends
}
