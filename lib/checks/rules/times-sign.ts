import { spanOf } from '../body'
import type { BodyRule } from '../rule'

/** Between numbers and letters an asterisk is a sign for “times”; Markdown reads two as emphasis and drops them. */
export const timesSign: BodyRule = {
  name: 'times-sign',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) =>
    body.emphases.flatMap((node) => {
      const { start, end } = spanOf(node)
      if (text[start] !== '*') return []
      const width = node.type === 'strong' ? 2 : 1
      const inner = text.slice(start + width, end - width)
      const isSum = /[\dA-Za-z)）]/.test(text.charAt(start - 1)) && /^[\dA-Za-z(（]/.test(inner)
      const goesOn = /[\dA-Za-z)）]$/.test(inner) && /^[\dA-Za-z(（]/.test(text.slice(end, end + 1))
      if (!isSum || !goesOn) return []
      const stars = '\\*'.repeat(width)
      const shown = text
        .slice(start - 1, end + 1)
        .replace(/\s+/g, ' ')
        .slice(0, 40)
      return [
        {
          at: start,
          message: `「${shown}」里的星号会变成斜体，不会显示出来`,
          hint: '乘号写成 ×；要显示星号，每个前面加一个反斜杠：\\*',
          fix: [
            { start, end: start + width, text: stars },
            { start: end - width, end, text: stars },
          ],
        },
      ]
    }),
}
