import { describe, expect, test } from 'vitest'
import { formatGithub } from '@/lib/checks/format-github'
import { formatText } from '@/lib/checks/format-text'
import type { Problem } from '@/lib/checks/problem'

const problems: readonly Problem[] = [
  {
    rule: 'image-alt',
    severity: 'error',
    file: 'content/articles/jd/a.md',
    line: 12,
    column: 3,
    message: '图片没有说明文字',
    hint: '写上图上有什么',
  },
  {
    rule: 'copywriting',
    severity: 'warning',
    file: 'content/articles/jd/a.md',
    line: 20,
    column: 1,
    message: '标点不合习惯：100%',
    hint: '改成「，」',
    fix: [{ start: 1, end: 2, text: '，' }],
  },
]

describe('formatText', () => {
  test('groups by file, names the rule, and counts', () => {
    expect(formatText(problems)).toMatchInlineSnapshot(`
      "content/articles/jd/a.md
        content/articles/jd/a.md:12:3
          错误 [image-alt] 图片没有说明文字
          怎么改：写上图上有什么
        content/articles/jd/a.md:20:1
          提醒 [copywriting] 标点不合习惯：100%
          怎么改：改成「，」

      共 1 个错误（必须改），1 个提醒（可以不改）。
      其中 1 个可以自动改：npm run check -- --fix"
    `)
  })

  test('says so when there is nothing to say', () => {
    expect(formatText([])).toBe('没有发现问题。')
  })

  test('does not print hundreds of problems of one file', () => {
    const many = Array.from({ length: 100 }, () => problems[0]).flatMap((each) => each ?? [])
    expect(formatText(many)).toContain('还有 70 个')
  })
})

describe('formatGithub', () => {
  test('writes one command a problem, with what has a meaning escaped', () => {
    expect(formatGithub(problems)).toMatchInlineSnapshot(`
      "::error file=content/articles/jd/a.md,line=12,col=3,title=image-alt::图片没有说明文字%0A怎么改：写上图上有什么
      ::warning file=content/articles/jd/a.md,line=20,col=1,title=copywriting::标点不合习惯：100%25%0A怎么改：改成「，」"
    `)
  })
})
