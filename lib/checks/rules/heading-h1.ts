import { spanOf } from '../body'
import type { BodyRule } from '../rule'

/** The title of the page is its only `h1`; it comes from the front matter. */
export const headingH1: BodyRule = {
  name: 'heading-h1',
  severity: 'error',
  locked: true,
  about: 'body',
  check: ({ body, document: { text } }) =>
    body.headings
      .filter(({ depth }) => depth === 1)
      .map((node) => {
        const { start } = spanOf(node)
        const isHash = text[start] === '#'
        return {
          at: start,
          message: '正文里不能有一级标题（一个 # 的标题），文章标题已经写在开头的 title 里',
          hint: isHash
            ? '是小节就改成两个 #（## 加空格）；和文章标题重复就删掉这一行。'
            : '删掉标题文字下面那行 ====，在文字前面加上「## 」。',
          fix: isHash ? [{ start, end: start, text: '#' }] : undefined,
        }
      }),
}
