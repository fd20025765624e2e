import { opensWithCommand } from './item-actions'

/** Where the first clause of an item ends; what a bracket adds says nothing of its kind. */
const CLAUSE = /^[^，。；：！？（,;:!?(]*/u
/** Words of the screen: 点「是」 */
const QUOTED = /[「“"『][^」”"』]{1,20}[」”"』]/gu

const SAYS_ZH =
  /^(?:该|此|这|本|它|其|另外|此外|由于|因为|所有|多数|大多|有些|部分|一般|通常|默认|目前|不同|任何|每[个种次]|某些|便于|方便(?!面)|有助于|有利于|无需|不必)|(?<!否)是(?!否)|(?<![具所没装带含标写印])有(?!关|效|需要|了)|没有|可以|可能|能够|不能|不可|无法|不会|将会|都会|就会|会(?:自动|被|有|在|导致|影响)|需要|必须|应该|应当|应为|建议|推荐|不建议|允许|支持|属于|等于|相当于|等价|包括|包含|取决于|适用|适合|仅限|不限|不受|要求|意味|指的|来自|分为|表示|视为|称为|计费|收费/u

const SAYS_EN =
  /^(?:the|this|that|these|those|it|they|he|she|we|our|you|your|there|a|an|all|any|some|each|every|most|no|not|only|both|many|using \w+ (?:is|can))\b/i

/** Said of somebody else or of what comes of it: 专家将在两天内联系, …后才生效 */
const FOLLOWS = /.将(?:在|会|尽|自动|确保|提供|通过|与|为|收到|被|不)|才(?:能|会|可|生效|有|行)/u

/** Whether an item says how things are, and not what to do: 该命令是内建命令, `You can …` */
export function opensAsStatement(item: string): boolean {
  if (FOLLOWS.test(item)) return true
  const clause = (CLAUSE.exec(item)?.[0] ?? '').replace(QUOTED, '「」').trim()
  if (opensWithCommand(clause)) return /(?:可以|能够|有助于|有利于)(?!看到|先)/u.test(clause)
  return SAYS_EN.test(item) || SAYS_ZH.test(clause)
}
