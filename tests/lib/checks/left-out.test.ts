import { expect, test } from 'vitest'
import { formatLeftOut, leaveOut } from '@/lib/checks/left-out'
import type { Problem } from '@/lib/checks/problem'

const problem = (file: string, severity: Problem['severity'], line: number): Problem => ({
  rule: 'raw-html',
  severity,
  file,
  line,
  column: 1,
  message: '<div> 是网页代码，网站不显示它',
  hint: '去掉 <div>，只留里面的文字。',
})

const problems = [
  problem('content/articles/phone/a.md', 'error', 12),
  problem('content/articles/phone/a.md', 'error', 20),
  problem('content/articles/phone/b.md', 'warning', 3),
  problem('content/articles/wechat/c.md', 'error', 9),
]

test('articles with errors are left out, and listed with their first error', () => {
  const leaving = leaveOut(problems)
  expect(leaving.stopping).toEqual([])
  expect(formatLeftOut(leaving, problems)).toMatchInlineSnapshot(`
    "有错误的 2 篇文章这次没有发布（site.config.ts 里写了 articlesWithErrors: 'leave out'）：
      content/articles/phone/a.md:12  [raw-html] <div> 是网页代码，网站不显示它，另有 1 个错误
      content/articles/wechat/c.md:9  [raw-html] <div> 是网页代码，网站不显示它
    怎么改：npm run check"
  `)
})

test('an error of the whole site stops the build', () => {
  const whole = problem('content/categories.yml', 'error', 2)
  const picture = problem('content/articles/phone/a.svg', 'error', 1)
  expect(leaveOut([...problems, whole, picture]).stopping).toEqual([whole, picture])
})
