import type { BodyRule } from '../rule'
import { tightHeadings } from '../tight-headings'

/** `##标题` is a paragraph in Markdown (CommonMark 4.2), whatever its author wanted. */
export const headingSpace: BodyRule = {
  name: 'heading-space',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) =>
    tightHeadings(body, text).map(({ at, marks, title }) => {
      const hashes = '#'.repeat(Math.max(2, marks.trim().length))
      return {
        at,
        message: marks.includes('＃')
          ? '标题开头用了中文的＃号，不会变成标题'
          : `「${marks}」后面少了一个空格，不会变成标题`,
        hint: `写成「${hashes} ${title}」。真的要显示 # 号，前面加一个反斜杠：\\#`,
        fix: [{ start: at, end: at + marks.length, text: `${hashes} ` }],
      }
    }),
}
