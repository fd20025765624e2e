import displayWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Report } from '@/lib/report/build-report'
import { formatReport } from '@/scripts/print/format-report'

const none: Report = { articles: 3, stale: [], orphaned: [], thin: [], overlapping: [] }
const line = (slug: string) => ({
  slug,
  title: `${slug} 怎么打开设置里的开关?`,
  file: `content/articles/phone/${slug}.md`,
})

describe('formatReport', () => {
  test('says that there is nothing to do', () => {
    expect(formatReport(none, 80)).toBe(`看了 3 篇已发布的文章。

该重新核对
没有过了 reviewEvery 还没有核对的文章。

没有地方链接到
每一篇都有别的文章、专题或编辑推荐链接到。

内容太少
没有内容太少的文章。

可能重复
没有两篇在回答同一件事。`)
  })

  test('lines up columns of 汉字', () => {
    const thin = [
      { ...line('a'), words: 9, sections: 1, steps: 2, reason: '不到 300 字' },
      { ...line('bcd'), words: 1200, sections: 0, steps: 0, reason: '没有小标题' },
    ]
    const lines = formatReport({ ...none, thin }, 80).split('\n')
    const start = lines.indexOf('内容太少（2）')
    expect(lines.slice(start + 3, start + 7)).toEqual([
      '地址  标题                        字数  步骤  原因',
      '────  ─────────────────────────  ─────  ────  ───────────',
      'a     a 怎么打开设置里的开关?        9     2  不到 300 字',
      'bcd   bcd 怎么打开设置里的开关?  1,200     0  没有小标题',
    ])
  })

  test('keeps addresses whole in a narrow terminal, and says how many rows are left', () => {
    const orphaned = Array.from({ length: 25 }, (_, at) => ({
      ...line(`a-long-address-number-${at}`),
      publishedAt: '2026-01-02 10:00',
    }))
    const text = formatReport({ ...none, orphaned }, 60)
    expect(text).toContain('a-long-address-number-19 ')
    expect(text).toContain('还有 5 行：npm run --silent report -- --json')
    const rows = text.split('\n').filter((row) => row.startsWith('a-long'))
    expect(rows).toHaveLength(20)
    expect(Math.max(...rows.map((line) => displayWidth(line)))).toBeLessThanOrEqual(60)
  })

  test('shows how alike two articles are', () => {
    const overlapping = [{ first: line('a'), second: line('b'), titleShare: 0.8, textShare: 0 }]
    expect(formatReport({ ...none, overlapping }, 120)).toMatch(/^a +b +80% +— {2}a 怎么/m)
  })
})
