import type { BodyRule } from '../rule'
import { tightHeadings } from '../tight-headings'

/** An article answers at least one question, that is, has an `h2`. */
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
        hint: '每个小节回答读者的一个问题。在正文前面加一行，例如：## 微信怎么解绑银行卡？（## 后面空一格）',
      },
    ]
  },
}
