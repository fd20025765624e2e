import type { Glyph } from './glyphs'
import type { IndexedPicture, Rgb } from './png'

export const WIDTH = 1200
export const HEIGHT = 630

const paper: Rgb = [0xfb, 0xf8, 0xf2]
const ink: Rgb = [0x1f, 0x1b, 0x17]
const softInk: Rgb = [0x6b, 0x62, 0x5a]
const accent: Rgb = [0xc8, 0x40, 0x2a]
const rule: Rgb = [0xd9, 0xd0, 0xc3]

/** Steps between the colour under a character and its own, for smooth edges. */
const STEPS = 16

/** Where each ramp starts in the palette. */
export const INK = 0
export const SOFT = STEPS
export const ON_ACCENT = 2 * STEPS
const RULE = 3 * STEPS

const palette: readonly Rgb[] = [
  ...ramp(paper, ink),
  ...ramp(paper, softInk),
  ...ramp(accent, paper),
  rule,
]

/** An empty sheet of paper and the few things that are drawn on it. */
export function createCanvas() {
  const pixels = new Uint8Array(WIDTH * HEIGHT)
  const picture: IndexedPicture = { width: WIDTH, height: HEIGHT, pixels, palette }

  function fill(x: number, y: number, width: number, height: number, colour: number): void {
    for (let row = y; row < y + height; row += 1) {
      pixels.fill(colour, row * WIDTH + x, row * WIDTH + x + width)
    }
  }

  return {
    picture,

    /** Characters side by side from `x`, their boxes hanging from `y`; what leaves the sheet is cut. */
    text(glyphs: readonly Glyph[], x: number, y: number, rampStart: number): void {
      let left = x
      for (const { width, height, coverage, advance } of glyphs) {
        const start = Math.round(left)
        for (let row = 0; row < height && y + row < HEIGHT; row += 1) {
          for (let column = 0; column < width && start + column < WIDTH; column += 1) {
            const step = ((coverage[row * width + column] ?? 0) * (STEPS - 1) + 127) / 255
            if (step >= 1) pixels[(y + row) * WIDTH + start + column] = rampStart + Math.floor(step)
          }
        }
        left += advance
      }
    },

    /** The site's mark: a square of vermilion with softened corners. */
    seal(x: number, y: number, size: number): void {
      fill(x, y, size, size, ON_ACCENT)
      const radius = 10
      for (let row = 0; row < radius; row += 1) {
        const inset = Math.round(radius - Math.sqrt(radius ** 2 - (radius - row - 0.5) ** 2))
        for (const line of [y + row, y + size - 1 - row]) {
          fill(x, line, inset, 1, INK)
          fill(x + size - inset, line, inset, 1, INK)
        }
      }
    },

    rule(x: number, y: number, width: number): void {
      fill(x, y, width, 2, RULE)
    },
  }
}

/** `STEPS` colours from one to the other, both included. */
function ramp(from: Rgb, to: Rgb): readonly Rgb[] {
  const mix = (step: number, channel: 0 | 1 | 2) =>
    Math.round(from[channel] + ((to[channel] - from[channel]) * step) / (STEPS - 1))
  return Array.from(
    { length: STEPS },
    (_, step) => [mix(step, 0), mix(step, 1), mix(step, 2)] as const,
  )
}
