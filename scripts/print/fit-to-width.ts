import displayWidth from 'string-width'

const graphemes = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' })

/** At most `width` columns, the last one `…` where something is cut off. `('微信 8.0', 6)` → `微信 …` */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let room = width - 1
  for (const { segment } of graphemes.segment(text)) {
    room -= displayWidth(segment)
    if (room < 0) break
    kept += segment
  }
  return `${kept}…`
}

/** Exactly `width` columns: cut or filled with spaces, at the start for `end`. */
export function fitToWidth(text: string, width: number, align: 'start' | 'end'): string {
  const cut = cutToWidth(text, width)
  const fill = ' '.repeat(Math.max(0, width - displayWidth(cut)))
  return align === 'end' ? fill + cut : cut + fill
}
