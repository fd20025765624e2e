import type { Edit } from '../problem'
import type { BodyRule, Finding } from '../rule'
import { textMatches } from '../text-matches'
import { writtenParagraphs } from '../written-lines'

/** Pairs of marks as a Chinese keyboard types them, and what they stand for. */
const PAIRS = /(＊＊)([^＊\n]{1,80}?)＊＊|(～～)([^～\n]{1,80}?)～～|(｀)([^｀\n]{1,80}?)｀/g
const plainMarks: Readonly<Record<string, string>> = { '＊＊': '**', '～～': '~~', '｀': '`' }
const names: Readonly<Record<string, string>> = { '＊＊': '加粗', '～～': '划掉', '｀': '代码' }

/** Marks of Markdown in full width, which stay in the text: ＊＊重要＊＊, ＞ 引用 */
export const fullWidthMarks: BodyRule = {
  name: 'full-width-marks',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) => [
    ...textMatches(body, text, PAIRS).map(({ start, end, words, groups }): Finding => {
      const [stars = '', a = '', waves = '', b = '', tick = '', c = ''] = groups
      const mark = stars || waves || tick
      const plain = plainMarks[mark] ?? ''
      const meant = `${plain}${(a || b || c).trim()}${plain}`
      return {
        at: start,
        message: `「${words.slice(0, 40)}」里的符号是全角的，不会变成${names[mark]}`,
        hint: `换成英文的：${meant.slice(0, 60)}`,
        fix: [{ start, end, text: meant }],
      }
    }),
    ...writtenParagraphs(body, text).flatMap(({ lines }): readonly Finding[] => {
      const quoted = lines.filter(({ words }) => /^＞[ \t\u3000]*\S/.test(words))
      const [first] = quoted
      // Between words ＞ is a way through menus.
      if (!first || first !== lines[0]) return []
      return [
        {
          at: first.start,
          message: '开头的「＞」是全角的，这一段不会变成引用',
          hint: '换成英文的 > 和一个空格。',
          fix: quoted.map(({ start, words }): Edit => {
            const length = /^＞[ \t\u3000]*/.exec(words)?.[0].length ?? 1
            return { start, end: start + length, text: '> ' }
          }),
        },
      ]
    }),
  ],
}
