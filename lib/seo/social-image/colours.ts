import type { Rgb } from './png'

/** Colours of what is drawn outside the pages: warm white, soft black, one vermilion. */
export const PAPER: Rgb = [0xfb, 0xf8, 0xf2]
export const ACCENT: Rgb = [0xc8, 0x40, 0x2a]
const INK: Rgb = [0x1f, 0x1b, 0x17]
const RULE: Rgb = [0xe2, 0xd9, 0xca]

/** How strongly a glyph covers a pixel: from 0, not at all, to this. */
export const FULL = 9

/** Fifteen colours are mixed from these; the last is the hairline's. */
export const PALETTE: readonly Rgb[] = [
  ...Array.from({ length: FULL + 1 }, (_, level) => mix(PAPER, INK, level / FULL)),
  ...Array.from({ length: 5 }, (_, level) => mix(ACCENT, PAPER, level / 5)),
  RULE,
]

export const ACCENT_COLOUR = FULL + 1
export const RULE_COLOUR = 15

/** The colour for each strength of coverage, by its place in the palette. */
export type Ramp = readonly number[]

export const INK_RAMP: Ramp = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
/** Two thirds of the ink: 5.5 to 1 on paper. */
export const SOFT_RAMP: Ramp = [0, 1, 1, 2, 3, 3, 4, 5, 5, 6]
/** Paper on vermilion. */
export const ON_ACCENT_RAMP: Ramp = [10, 11, 11, 12, 12, 13, 13, 14, 14, 0]

/** `[200, 64, 42]` → `#c8402a` */
export function toHex(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share)
  return [channel(0), channel(1), channel(2)]
}
