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

/**
 * `joinLines` for a text with others right before and behind it, such as bold words or a link: the
 * break between `**粗体**` and the line below it is one between two Chinese characters.
 */
export function joinLinesBetween(before: string, text: string, after: string): string {
  if (!text.includes('\n')) return text
  const [last = '', first = ''] = [[...before].at(-1), [...after].at(0)]
  const joined = joinLines(last + text + first)
  return joined.slice(last.length, joined.length - first.length)
}
