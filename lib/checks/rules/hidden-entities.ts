import type { BodyRule, Finding } from '../rule'
import { textMatches } from '../text-matches'
import { HIDDEN, hiddenNames } from './hidden-characters'

/** Names of HTML for characters that nobody can see (HTML, “named character references”). */
const named: Readonly<Record<string, string>> = {
  shy: '\u00AD',
  zwj: '\u200D',
  zwnj: '\u200C',
  lrm: '\u200E',
  rlm: '\u200F',
  ZeroWidthSpace: '\u200B',
  NoBreak: '\u2060',
}

/** Hidden characters that are written out: as much of a trap, and harder to see in a review. */
export const hiddenEntities: BodyRule = {
  name: 'hidden-entities',
  severity: 'error',
  urgent: 'safety',
  locked: true,
  about: 'body',
  check: ({ body, document: { text } }) =>
    textMatches(body, text, /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([A-Za-z]{3,16}));/gi).flatMap(
      ({ start, end, words, groups: [decimal = '', hex = '', name = ''] }): readonly Finding[] => {
        const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
        const isCode = code !== undefined && code <= 0x10ffff
        const character = isCode ? String.fromCodePoint(code) : (named[name] ?? '')
        if (character.replace(HIDDEN, '') !== '' || character === '') return []
        return [
          {
            at: start,
            message: `「${words}」会变成一个看不见的字符：${hiddenNames[character] ?? '控制字符'}`,
            hint: '删掉它；要讲这个写法本身，就放进反引号里。',
            fix: [{ start, end, text: '' }],
          },
        ]
      },
    ),
}
