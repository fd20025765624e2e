import { describe, expect, test } from 'vitest'
import { countProblems, problemLines } from '@/lib/changes/problem-lines'

const problem = (file: string, line: number, severity: 'error' | 'warning' = 'error') => ({
  rule: 'image-alt',
  severity,
  file,
  line,
  column: 1,
  message: '没有 <b> 说明',
  hint: '写上。',
})

describe('problemLines', () => {
  test('groups by file, files and problems with errors first, and escapes what articles say', () => {
    const list = [problem('a.md', 2, 'warning'), problem('b.md', 9, 'warning'), problem('b.md', 30)]
    expect(problemLines(list)).toEqual([
      '- **b.md**\n  - ❌ 第 30 行：没有 &lt;b&gt; 说明（image-alt）。怎么改：写上。\n  - ⚠️ 第 9 行：没有 &lt;b&gt; 说明（image-alt）。怎么改：写上。',
      '- **a.md**\n  - ⚠️ 第 2 行：没有 &lt;b&gt; 说明（image-alt）。怎么改：写上。',
    ])
    expect(countProblems(list)).toBe('1 个错误，2 个提醒')
  })

  test('names ten of a file, and counts the rest', () => {
    const [lines = ''] = problemLines(
      Array.from({ length: 25 }, (_, line) => problem('a.md', line)),
    )
    expect(lines.split('\n').at(-1)).toBe('  - 还有 15 个')
    expect(lines.split('\n').length).toBe(12)
  })
})
