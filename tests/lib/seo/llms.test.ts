import { expect, test } from 'vitest'
import { buildLlms } from '@/lib/seo/llms'

test('buildLlms tells what the site is, how it is asked, and its articles by category', () => {
  const rows = [{ title: '怎么[解绑]?', path: '/articles/a.md', summary: '点设置。' }]
  const groups = [
    { title: '京东', path: '/categories/jd', rows, total: 12 },
    { title: '微信', path: '/categories/wechat', rows, total: 1 },
  ]
  const text = buildLlms(
    { name: '指南', description: '说清楚。', groups },
    'https://help.example.com',
  )
  expect(text).toBe(`# 指南

> 说清楚。

- 用问题查步骤：https://help.example.com/search.md?q=要查的问题，回答是 Markdown
- 文章的网址后面加 .md，或者请求时写 Accept: text/markdown，得到 Markdown；步骤有编号和自己的网址
- 全部网址：https://help.example.com/sitemap.txt

## 京东

- [怎么\\[解绑\\]?](https://help.example.com/articles/a.md)：点设置。
- [这一类的全部 12 篇](https://help.example.com/categories/jd)

## 微信

- [怎么\\[解绑\\]?](https://help.example.com/articles/a.md)：点设置。
`)
})
