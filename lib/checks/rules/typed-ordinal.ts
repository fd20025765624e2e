import type { Span } from '@/lib/markdown/parse-markdown'
import { spanOf } from '../body'
import type { BodyRule, Finding } from '../rule'

const DIGITS = '零一二三四五六七八九'

/** An ordinal with a mark that is read as part of the title: 一，怎么退款 */
const ODD_ORDINAL = /^[一二三四五六七八九十]{1,3}[，,。；;]/

/** 一、二、三 before sections are derived; one that was typed must at least agree. */
export const typedOrdinal: BodyRule = {
  name: 'typed-ordinal',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) =>
    body.outline.sections.flatMap((section) => {
      const { typedOrdinal: typed, ordinal } = section
      const odd = typed === undefined ? ODD_ORDINAL.exec(section.title)?.[0] : undefined
      if (odd !== undefined) return [oddOrdinal(odd, spanOf(section), text)]
      if (typed === undefined || numberIn(typed) === ordinal) return []
      const { start, end } = spanOf(section)
      const at = text.slice(start, end).indexOf(typed)
      const from = start + Math.max(0, at)
      return [
        {
          at: from,
          severity: 'warning' as const,
          message: `标题里写的是「${typed}」，其实是第 ${ordinal} 个小节`,
          hint: `删掉「${typed}」，编号由程序自动加。看看前后是不是少了一个小节。`,
          fix: at < 0 ? undefined : [{ start: from, end: from + typed.length, text: '' }],
        },
      ]
    }),
}

function oddOrdinal(odd: string, { start, end }: Span, text: string): Finding {
  const from = start + Math.max(0, text.slice(start, end).indexOf(odd))
  return {
    at: from,
    message: `标题里写了编号「${odd}」，网页上会出现两个编号`,
    hint: `删掉「${odd}」，编号由程序自动加。`,
    fix: [{ start: from, end: from + odd.length, text: '' }],
  }
}

/** `第十二章` → 12, `（三）` → 3, `4.` → 4 */
function numberIn(ordinal: string): number | undefined {
  const plain = ordinal.normalize('NFKC')
  const digits = /\d+/.exec(plain)?.[0]
  if (digits !== undefined) return Number(digits)
  const [, tens, ten, ones] =
    /([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=[^一二三四五六七八九十]*$)/.exec(
      plain,
    ) ?? []
  if (ten) return (DIGITS.indexOf(tens || '一') || 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0)
  return tens ? DIGITS.indexOf(tens) : undefined
}
