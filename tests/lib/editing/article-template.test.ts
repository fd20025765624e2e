import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { splitFrontMatter } from '@/lib/content/front-matter-block'
import { articleTemplate } from '@/lib/editing/article-template'
import { draftArticle } from '@/lib/editing/draft-article'
import { filesOf, options } from './site-of'

const files = await filesOf({})
const start = { kind: 'steps', author: 'editors', draft: true, now: options.now } as const

describe('articleTemplate', () => {
  test('holds the time in Shanghai and marks a draft', () => {
    const text = articleTemplate({ ...start, title: '微信怎么换头像？' })
    expect(text.split('\n').slice(0, 8).join('\n')).toMatchInlineSnapshot(`
      "---
      title: 微信怎么换头像？
      publishedAt: 2026-11-23 08:00
      summary: 【待写】先给答案：点哪里、做什么、大约要多久、什么不能撤销。读者只看这一段也要知道怎么做，写 40 到 120 个字。
      author: editors
      tags: [] # 1–5 个短词，例如 [微信, 银行卡]
      draft: true # 写好以后删掉这一行，合并之后就会发布
      ---"
    `)
    expect(articleTemplate({ ...start, draft: false, title: '甲' })).not.toContain('draft')
  })

  test.each([
    '微信怎么换头像?',
    '怎么"引用"别人的话?',
    "it's 怎么念？",
    '怎么选: 甲还是乙?',
    '📱 手机丢了怎么锁定?',
    '👨‍👩‍👧 家庭组怎么建?',
    '#话题标签怎么删除',
    '带 #号 的话题怎么搜',
    '- 开头是横线怎么办',
    '? 开头的问号怎么办',
    '[括号]和{花括号}怎么打',
    '*星号*和`代码`怎么写',
    '100%充电怎么关?',
    '2024-05-12 是星期几?',
    '@所有人怎么用?',
    '!important 是什么意思',
    '&符号怎么打出来',
    'C:\\盘满了怎么清理',
    '京东App怎么转人工?',
    '12345678',
    'null 是什么意思',
    'a: b: c #d',
  ])('passes the check as it stands, and keeps the title: %s', async (title) => {
    for (const kind of ['steps', 'questions'] as const) {
      const request = { title, kind, author: 'editors', draft: true, category: 'phone' }
      const { text, problems } = await draftArticle({ ...request, slug: 'new' }, files, options)
      expect(problems).toEqual([])
      expect(parse(splitFrontMatter(text)?.yaml ?? '').title).toBe(title)
    }
  })

  test('tells what is wrong with the title itself', async () => {
    const request = { ...start, title: '怎么打 95999？', category: 'phone', slug: 'a' }
    const { problems } = await draftArticle(request, files, options)
    expect(problems.map(({ rule }) => rule)).toEqual(['phone-numbers'])
  })

  test('is found by the check once it is no draft', async () => {
    const request = {
      ...start,
      draft: false,
      title: '微信怎么换头像？',
      category: 'phone',
      slug: 'a',
    }
    const { problems } = await draftArticle(request, files, options)
    expect(problems.map(({ rule }) => rule)).toEqual(['template-text'])
  })
})
