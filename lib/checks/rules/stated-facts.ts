import type { BodyRule } from '../rule'
import { textMatches } from '../text-matches'

/**
 * What readers spend money or miss a day on, as articles write it. Each asks for a word that makes the
 * number a rule: `300 元` in an example and `等 10 分钟` in a step are no such facts.
 */
const FACTS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: '法律或规定',
    pattern:
      /《[^《》\n]{2,40}(?:法|法典|条例|办法|规定|规程)》|[\u4e00-\u9fff]{1,4}〔\d{4}〕\s?\d+\s?号|(?:国务院|公安部|总局)令第?\s?\d+\s?号/g,
  },
  {
    what: '费用',
    pattern:
      /(?:手续费|工本费|服务费|退票费|改签费|罚款|加罚|滞纳金|利率|税率|超出的?部分)[^。；！？\n]{0,12}?\d+(?:\.\d+)?\s?(?:%|元)|(?:收|加收|扣)\s?(?:票价的\s?)?\d+(?:\.\d+)?\s?%/g,
  },
  {
    what: '限额',
    pattern:
      /(?:限额|限值|免费额度|上限|收入不超过|金额不超过|累计|每人单次)[^。；！？\n]{0,10}?\d+(?:\.\d+)?\s?万?元/g,
  },
  {
    what: '期限',
    pattern:
      /(?:法定|按规定|规定)[^。！？\n]{0,24}?\d+\s?(?:个工作日|工作日|天|日内|个月|年内)|受理[^。！？\n]{0,10}\d+\s?个工作日/g,
  },
]

/** A fee, a limit, a term or a law is worth what stands behind it: the article names its sources. */
export const statedFacts: BodyRule = {
  name: 'stated-facts',
  severity: 'warning',
  about: 'body',
  check: ({ document, body }) => {
    const sources = document.front?.values.sources
    const isSourced = Array.isArray(sources) && sources.length > 0
    if (document.kind !== 'article' || isSourced) return []
    const found = FACTS.flatMap(({ what, pattern }) =>
      textMatches(body, document.text, pattern).map((match) => ({ what, ...match })),
    )
    const [first] = found.toSorted((a, b) => a.start - b.start)
    if (!first) return []
    return [
      {
        at: first.start,
        message: `「${first.words}」说的是${first.what}，文章没有写来源`,
        hint: '读者会照着它花钱、算日子。看到官方的网页或文件，就在文件开头加 sources:，下一行写「  - title: 网页标题或文件全名」，再下一行写「    seenAt: 看到的日期」；没有找到，就改成告诉读者去哪里查。',
      },
    ]
  },
}
