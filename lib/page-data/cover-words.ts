const MOST = 4

/**
 * The subject of a title for its drawn cover: of the words that the site knows (tags, categories) the one that
 * the title names first, the longest where several begin there; nothing where it names none that fits.
 *
 * `支付宝怎么解绑银行卡?` with `支付宝` and `银行卡` → `支付宝`
 */
export function coverWords(title: string, known: readonly string[]): string | undefined {
  const found = known
    .filter((word) => [...word].length <= MOST || /^[\w .-]{1,8}$/.test(word))
    .map((word) => ({ word, at: title.indexOf(word) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length)
  return found[0]?.word
}
