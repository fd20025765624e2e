import type { BodyRule } from '../rule'
import { tightHeadings } from '../tight-headings'

/** An article says something, and what is longer is divided by the questions that it answers, its `h2`. */
export const articleQuestions: BodyRule = {
  name: 'article-questions',
  severity: 'error',
  locked: true,
  about: 'body',
  check: ({ body, document }) => {
    if (document.kind !== 'article') return []
    if (body.tree.children.every((node) => node.type === 'html' || node.type === 'definition')) {
      return [
        {
          at: document.bodyStart,
          message: '文章没有正文',
          hint: '在第二个 --- 的下面写正文，从一个二级标题开始，例如：## 微信怎么解绑银行卡？',
        },
      ]
    }
    if (body.outline.sections.length > 0 || tightHeadings(body, document.text).length > 0) return []
    return [
      {
        at: document.bodyStart,
        message: '正文里没有一个小节（二级标题）',
        hint: '长一点的文章分成小节，每个小节回答读者的一个问题，例如：## 微信怎么解绑银行卡？（## 后面空一格）',
        severity: 'warning',
      },
    ]
  },
}
