import { describe, expect, test } from 'vitest'
import { formatSchedule } from '@/scripts/print/format-schedule'

const change = (kind: 'publish' | 'expire', slug: string) => ({
  kind,
  slug,
  title: `${slug} 怎么办?`,
  file: `content/articles/phone/${slug}.md`,
})

describe('formatSchedule', () => {
  test('says each minute once, in Asia/Shanghai', () => {
    const text = formatSchedule(
      [
        { at: '2026-12-01T07:31:00+08:00', changes: [change('publish', 'a')] },
        {
          at: '2027-02-01T00:00:00+08:00',
          changes: [change('expire', 'bcd'), change('expire', 'a')],
        },
      ],
      100,
    )
    expect(text).toBe(`网站要在这 2 个时间重新构建：

什么时候（北京时间）  做什么  地址  标题
────────────────────  ──────  ────  ───────────
2026-12-01 07:31      发布    a     a 怎么办?
2027-02-01 00:00      过期    bcd   bcd 怎么办?
                      过期    a     a 怎么办?`)
  })

  test('says that nothing waits', () => {
    expect(formatSchedule([], 100)).toBe('没有等着发布或过期的文章，不用定时重新构建。')
  })
})
