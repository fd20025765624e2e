/** Ways to ask the same; without them, equal titles are the same question. */
const ASKING =
  /怎么样|怎么办|怎么|怎样|如何|咋|为什么|是什么|什么|哪里|可以|能不能|能|要|吗|呢|么|的|了|方法|步骤|教程|攻略|流程|操作|设置/g

/**
 * What a title asks about, for finding articles that answer the same question.
 *
 * `微信怎么解绑银行卡?` and `微信如何解绑银行卡` → `微信解绑银行卡`
 */
export function titleKey(title: string): string {
  const letters = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.replace(ASKING, '') || letters
}

/** A second question this short (要手续费吗) leans on the first, and means nothing without it. */
const SHORTEST_ALONE = 6

/** What each question of a title asks about; a title can hold two in one line. */
export function questionKeys(title: string): readonly string[] {
  return title
    .split(/[?？!！。；;]/)
    .map(titleKey)
    .filter((key, index) => key.length >= (index === 0 ? 2 : SHORTEST_ALONE))
}
