import { instantMs, parseInstant, toInstant } from '@/lib/date'
import type { FactRule, Finding } from '../rule'
import { valuePlace } from '../yaml-place'

/** Published, then updated, then expired; and nobody has checked an article in the future. */
export const dateOrder: FactRule = {
  name: 'date-order',
  severity: 'error',
  about: 'facts',
  check: ({ front, site }) => {
    const { values } = front
    const found: Finding[] = []
    const at = (key: string) => valuePlace(front.map, [key]).start
    const published = readTime(values.publishedAt)
    const updated = readTime(values.updatedAt)
    if (published !== undefined && updated !== undefined && updated < published) {
      found.push({
        at: at('updatedAt'),
        message: `updatedAt（更新时间）${values.updatedAt} 早于 publishedAt（发布时间）${values.publishedAt}`,
        hint: '更新只能在发布之后。两个时间写反了就换过来；没有更新过就删掉 updatedAt 这一行。',
      })
    }
    const expires = readTime(values.expiresAt)
    if (published !== undefined && expires !== undefined && expires <= published) {
      found.push({
        at: at('expiresAt'),
        message: `expiresAt（过期时间）${values.expiresAt} 不晚于 publishedAt（发布时间）${values.publishedAt}，读者永远看不到这篇文章`,
        hint: '过期只能在发布之后。两个时间写反了就换过来；一直有效就删掉 expiresAt 这一行；还不想发布就写 draft: true。',
      })
    }
    const checked = readTime(values.checkedAt)
    const today = toInstant(site.now).slice(0, 10)
    if (checked !== undefined && checked > site.now.getTime()) {
      found.push({
        at: at('checkedAt'),
        message: `checkedAt（核对日期）${values.checkedAt} 还没有到，今天是 ${today}`,
        hint: '填照着文章真正做过一遍的那一天；还没有做过就删掉这一行。',
      })
    }
    return found
  },
}

function readTime(value: unknown): number | undefined {
  const instant = typeof value === 'string' ? parseInstant(value) : undefined
  return instant === undefined ? undefined : instantMs(instant)
}
