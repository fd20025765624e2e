import { daysOverdue } from '@/lib/date'
import { hasIssue } from '../document'
import type { FactRule } from '../rule'
import { keyPlace, valuePlace } from '../yaml-place'

/** Articles that promised to be checked again by now. */
export const freshness: FactRule = {
  name: 'freshness',
  severity: 'warning',
  about: 'facts',
  check: ({ front, site }) => {
    const { values } = front
    if (['checkedAt', 'reviewEvery'].some((key) => hasIssue(front, [key]))) return []
    const { checkedAt, reviewEvery, checkedWith } = values
    if (checkedAt === undefined) {
      const key = reviewEvery === undefined ? 'checkedWith' : 'reviewEvery'
      const lonely = reviewEvery ?? checkedWith
      if (lonely === undefined) return []
      return [
        {
          at: keyPlace(front.map, key)?.start,
          message: `写了 ${key}，没有写 checkedAt（核对日期），不起作用`,
          hint: '照着文章做一遍，加一行 checkedAt，填那天的日期，例如 checkedAt: 2025-03-26',
        },
      ]
    }
    const days = typeof reviewEvery === 'string' ? Number.parseInt(reviewEvery, 10) : Number.NaN
    if (typeof checkedAt !== 'string' || Number.isNaN(days)) return []
    const late = daysOverdue(checkedAt, days, site.now)
    if (late <= 0) return []
    return [
      {
        at: valuePlace(front.map, ['checkedAt']).start,
        message: `这篇文章说好每 ${days} 天核对一次，已经过期 ${late} 天`,
        hint: '照着文章从头做一遍，改好不一样的地方，再把 checkedAt 改成今天、checkedWith 改成现在的版本。',
      },
    ]
  },
}
