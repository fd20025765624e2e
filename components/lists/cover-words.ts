/** Where a title's subject ends and its question begins. */
const QUESTION =
  /怎么|为什么|如何|哪|能不能|可以|要不要|一定|值得|是不是|是真|的|占|太|[\s,，?？!！:：、"「」“”]/

/**
 * The first words of a title, short enough for a cover: its subject, at most four characters,
 * or one whole Latin word or number. A year in front says nothing and is left out.
 *
 * `支付宝怎么解绑银行卡?` → `支付宝`, `12306 火车票怎么退票?` → `12306`, `C 盘满了怎么清理?` → `C 盘满了`
 */
export function coverWords(title: string): string {
  const subject = title.replace(/^\d{4} ?年/, '')
  const latin = /^[\w-]{2,}/.exec(subject)
  if (latin) return latin[0]
  const end = subject.slice(2).search(QUESTION)
  return [...subject].slice(0, end < 0 ? 4 : Math.min(4, end + 2)).join('')
}
