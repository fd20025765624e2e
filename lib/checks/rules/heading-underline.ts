import { spanOf } from '../body'
import type { BodyRule } from '../rule'
import { leadOf, nextLead } from '../written-lines'

/** `---` was meant as a line across the page; right under words it makes a heading of them (CommonMark, “setext headings”). */
export const headingUnderline: BodyRule = {
  name: 'heading-underline',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) =>
    body.headings.flatMap((node) => {
      const { start, end } = spanOf(node)
      const source = text.slice(start, end)
      const line = source.lastIndexOf('\n') + 1
      const underline = source
        .slice(line)
        .replace(/^[ \t>]*/, '')
        .trimEnd()
      // A longer one was drawn by somebody who knows what it does.
      if (line === 0 || !/^-{1,3}$/.test(underline)) return []
      const words = source.slice(0, line).trim()
      const last = words.slice(words.lastIndexOf('\n') + 1).replace(/^[ \t>]*/, '')
      const at = start + line
      return [
        {
          at,
          message: `--- 紧跟在「${last.slice(-20)}」下面，上面这一${words.includes('\n') ? '段' : '行'}会变成标题`,
          hint: '要画分隔线，在 --- 上面空一行；真的是小节标题，就写成「## 标题」。',
          fix: [{ start: at, end: at, text: `${nextLead(leadOf(text, start)).trimEnd()}\n` }],
        },
      ]
    }),
}
