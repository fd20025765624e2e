import type { JudgedList } from '@/lib/markdown/split-parts'
import { truncate } from '@/lib/text'
import { judgedLists } from '../judged-lists'
import type { BodyRule } from '../rule'

/** Lists that were left as points though they open with actions: the editor knows which they are. */
export const unmarkedLists: BodyRule = {
  name: 'unmarked-lists',
  severity: 'warning',
  about: 'body',
  check: ({ body }) =>
    judgedLists(body)
      .filter(isDoubtful)
      .map((list) => ({
        at: list.starts[0] ?? 0,
        message: `这个编号列表按要点显示，没有打勾和进度：${opening(list)}`,
        hint: '要照顺序做的，在上面的标题后面写 {步骤}；本来就是要点的，写 {要点}，以后不再提醒。',
      })),
}

function isDoubtful({ kind, looksLike, mark, items }: JudgedList): boolean {
  return kind === 'points' && looksLike === 'steps' && mark === undefined && items.length > 1
}

/** The first two items, so that the editor knows which list is meant. */
function opening({ items }: JudgedList): string {
  const names = items.slice(0, 2).map((item) => `「${truncate(item, 16)}」`)
  return `${names.join('')}${items.length > 2 ? `等 ${items.length} 条` : ''}`
}
