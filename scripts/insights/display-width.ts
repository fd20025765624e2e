/** Blocks of characters that take two columns (Unicode Standard Annex #11, Wide and Fullwidth). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

const graphemes = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' })

const charactersOf = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment)

const widthOf = (character: string) => (WIDE.test(character) ? 2 : 1)

/** Columns of a terminal that a text takes: 汉字 and full-width marks two each. */
export function displayWidth(text: string): number {
  return charactersOf(text).reduce((sum, character) => sum + widthOf(character), 0)
}

/** At most `width` columns, the last one `…` where something is cut off. `('微信 8.0', 6)` → `微信 …` */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let room = width - 1
  for (const character of charactersOf(text)) {
    room -= widthOf(character)
    if (room < 0) break
    kept += character
  }
  return `${kept}…`
}

/** Exactly `width` columns: cut or filled with spaces, at the start for `end`. */
export function fitToWidth(text: string, width: number, align: 'start' | 'end'): string {
  const cut = cutToWidth(text, width)
  const fill = ' '.repeat(Math.max(0, width - displayWidth(cut)))
  return align === 'end' ? fill + cut : cut + fill
}
