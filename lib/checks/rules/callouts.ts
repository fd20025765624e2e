import { spanOf } from '../body'
import { nearest } from '../nearest'
import type { BodyRule, Finding } from '../rule'

const KINDS = ['TIP', 'NOTE', 'IMPORTANT', 'WARNING', 'CAUTION'] as const
const MARKER = /^(?:>[ \t]?)+[[【]!?[ \t]*([^\]】\n]{1,12})[\]】](?![(（[:：])[ \t]*/

const meanings: Readonly<Record<string, (typeof KINDS)[number]>> = {
  提示: 'TIP',
  小贴士: 'TIP',
  小提示: 'TIP',
  技巧: 'TIP',
  说明: 'NOTE',
  备注: 'NOTE',
  注意: 'IMPORTANT',
  重要: 'IMPORTANT',
  警告: 'WARNING',
  危险: 'CAUTION',
}

/** 提示, 注意 and 警告 are written in one way, and say something. */
export const callouts: BodyRule = {
  name: 'callouts',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) =>
    body.quotes.flatMap((quote): readonly Finding[] => {
      const { start, end } = spanOf(quote)
      const source = text.slice(start, end)
      const match = MARKER.exec(source)
      const written = match?.[1]?.trim() ?? ''
      if (!match) return []
      const kind = KINDS.find((each) => each === written.toUpperCase())
      const isMarked = /^(?:>[ \t]?)+\[!/.test(source)
      if (kind && isMarked) {
        const words = source.slice(match[0].length).replace(/[>\s]/g, '')
        return words === '' ? [empty(kind, start)] : []
      }
      const meant = kind ?? meanings[written] ?? nearest(written.toUpperCase(), KINDS)
      if (!meant && !isMarked) return []
      return [
        {
          at: start,
          message: `「${match[0].trim()}」不是网站认识的提示框`,
          hint: `第一行写 > [!${meant ?? 'TIP'}]，下一行起每行用 > 开头写内容。可以用：[!TIP] 提示、[!IMPORTANT] 注意、[!WARNING] 警告。`,
        },
      ]
    }),
}

function empty(kind: string, at: number): Finding {
  return {
    at,
    message: `提示框 [!${kind}] 里没有内容`,
    hint: '在下一行写上内容，每行用 > 开头；不需要就删掉它。',
  }
}
