/** A place in a text as people name it, both from 1. */
export type LineColumn = { readonly line: number; readonly column: number }

/**
 * Prepares a text for many questions of the kind “on which line is this offset?”. Lines end at `\n`,
 * so `\r\n` counts once; an offset beyond the end gives the last place.
 *
 * `indexLines('ab\nc')(3)` → `{ line: 2, column: 1 }`
 */
export function indexLines(text: string): (offset: number) => LineColumn {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const inside = Math.max(0, Math.min(offset, text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= inside) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 }
  }
}
