import type { Article } from '@/lib/content/types'
import { parseBody } from '@/lib/markdown/parse-body'

export const site = {
  name: '指南',
  description: '把一件事怎么做，一步一步说清楚。',
  url: 'https://help.example.com',
}

const markdown = `先说结论 <3 分钟 & 免费。

## 怎么解绑银行卡？

### 1. 打开支付设置

点「我的」，再点[设置](/articles/settings)。

![右上角的设置](set.png "入口")

### 2. 点「解绑」

> [!WARNING]
> 解绑后不能撤销。

## 多久生效？

一般马上生效。

## 补充说明

这一节不是问题。

---

就这些。
`

/** A small article with steps, a question in prose, a picture and a callout. */
export const article: Article = {
  slug: 'unbind-card',
  title: '怎么解绑银行卡?多久生效?',
  summary: '点「我的 › 设置」，选卡后点「解绑」，一般马上生效。',
  category: 'jd',
  author: 'payments',
  tags: ['银行卡', '解绑'],
  topics: [],
  publishedAt: '2024-05-12T14:30:39+08:00',
  updatedAt: '2025-01-02T08:00:00+08:00',
  recommended: [],
  aliases: [],
  checkedSteps: [],
  sources: [],
  draft: false,
  noindex: false,
  minutes: 1,
  outline: [],
  file: 'content/articles/jd/unbind-card.md',
  contentHash: 'r1',
  body: parseBody(markdown, {
    resolveImage: (src) => ({
      src: `/media/${src}`,
      width: 8,
      height: 6,
      srcSet: '/media/s.png 4w',
    }),
  }),
}
