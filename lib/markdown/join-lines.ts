const CJK =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u2014\\u2018-\\u201D\\u2026\\u3001-\\u303F\\uFF01-\\uFF65]'
const BREAK_IN_CHINESE = new RegExp(`(?<=${CJK})\\n(?=${CJK})`, 'gu')

/**
 * Takes out the line breaks between two Chinese characters, which browsers would show as spaces;
 * all others stay, without the white space around them.
 *
 * `打开\n设置` → `打开设置`
 *
 * https://drafts.csswg.org/css-text-4/#line-break-transform
 */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n').map((line, index, all) => {
    const head = index === 0 ? line : line.trimStart()
    return index === all.length - 1 ? head : head.trimEnd()
  })
  return lines.join('\n').replace(BREAK_IN_CHINESE, '')
}
