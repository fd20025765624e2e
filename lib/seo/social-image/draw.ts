import { ACCENT_COLOUR, type Ramp, RULE_COLOUR } from './colours'
import type { Glyph } from './glyphs'
import { type Sheet, strideOf } from './png'

/** Draws characters side by side on a base line; what would leave the sheet is cut off. */
export function drawText(
  sheet: Sheet,
  glyphs: readonly Glyph[],
  place: { readonly x: number; readonly baseline: number; readonly ramp: Ramp },
): void {
  let pen = place.x
  for (const glyph of glyphs) {
    drawGlyph(sheet, glyph, Math.round(pen) + glyph.left, place.baseline + glyph.top, place.ramp)
    pen += glyph.advance
  }
}

/** The loop that takes the time: nothing in it is looked up that can be looked up before. */
function drawGlyph(sheet: Sheet, glyph: Glyph, x: number, y: number, ramp: Ramp): void {
  const { lines } = sheet
  const { width, levels } = glyph
  const stride = strideOf(sheet.width)
  const from = Math.max(0, -x)
  const to = Math.min(width, sheet.width - x)
  const end = Math.min(glyph.height, sheet.height - y)
  for (let row = Math.max(0, -y); row < end; row += 1) {
    const start = (y + row) * stride + 1
    for (let column = from; column < to; column += 1) {
      const level = levels[row * width + column] ?? 0
      if (level === 0) continue
      setPixel(lines, start, x + column, ramp[level] ?? 0)
    }
  }
}

/** The site's mark: a square of vermilion with rounded corners. */
export function drawSeal(sheet: Sheet, x: number, y: number, size: number): void {
  const radius = size / 6
  for (let row = 0; row < size; row += 1) {
    const toEdge = Math.min(row + 0.5, size - row - 0.5)
    const inset = toEdge < radius ? radius - Math.sqrt(radius ** 2 - (radius - toEdge) ** 2) : 0
    fillLine(sheet, y + row, x + Math.round(inset), x + size - Math.round(inset), ACCENT_COLOUR)
  }
}

export function drawRule(sheet: Sheet, x: number, y: number, width: number): void {
  for (const line of [y, y + 1]) fillLine(sheet, line, x, x + width, RULE_COLOUR)
}

function fillLine({ lines, width }: Sheet, y: number, from: number, to: number, colour: number) {
  for (let x = from; x < to; x += 1) setPixel(lines, y * strideOf(width) + 1, x, colour)
}

/** Colours the pixel `x` of the line whose first byte is at `start`. */
function setPixel(lines: Uint8Array, start: number, x: number, colour: number): void {
  const place = start + (x >> 1)
  const pair = lines[place] ?? 0
  lines[place] = (x & 1) === 0 ? (pair & 0x0f) | (colour << 4) : (pair & 0xf0) | colour
}
