import { FULL } from './colours'
import { type Outline, outlineOf, UNITS_PER_EM } from './font'
import { type PathStep, rasterise } from './rasterise'

/** A drawn character. */
export type Glyph = {
  /** From the pen to the left edge, in pixels. */
  readonly left: number
  /** From the base line to the upper edge, in pixels; negative is above. */
  readonly top: number
  readonly width: number
  readonly height: number
  /** Line after line, how strongly each pixel is covered: 0 to `FULL`. */
  readonly levels: Uint8Array
  /** How far the next character stands, in pixels. */
  readonly advance: number
}

export type Face = { readonly size: number; readonly weight: number }

/** Stands for a character that the font does not have: □. The inner edge runs the other way. */
const BOX: Outline = {
  steps: [...rectangle(120, -60, 880, 780), ...rectangle(810, 10, 190, 710)],
  advance: UNITS_PER_EM,
}
/** Pixels beside a character for what leans out of its width, such as a `j`. */
const SIDE = 4
/** Room above and below the base line, in ems; Noto Sans SC's tallest capitals with accents fit. */
const ABOVE = 1.1
const BELOW = 0.3

/** Draws characters, each once in a face. */
export function createGlyphs() {
  const outlines = new Map<string, Outline | undefined>()
  const drawn = new Map<string, Glyph>()

  async function findOutlines(characters: readonly string[], weight: number) {
    const keyOf = (character: string) => `${character} ${weight}`
    const due = characters.filter((each) => !outlines.has(keyOf(each)))
    await Promise.all(
      due.map(async (each) => outlines.set(keyOf(each), await outlineOf(each, weight))),
    )
    return characters.map((each) => outlines.get(keyOf(each)))
  }

  /** Widths in ems by character; `missing` are those that the font does not have, one em wide. */
  async function measure(characters: readonly string[], weight: number) {
    const found = await findOutlines(characters, weight)
    const widths = new Map(
      characters.map((each, index) => [each, (found[index] ?? BOX).advance / UNITS_PER_EM]),
    )
    return { widths, missing: characters.filter((_, index) => !found[index]) }
  }

  /** A glyph for each character, □ where the font has none. */
  async function draw(text: string, { size, weight }: Face): Promise<readonly Glyph[]> {
    const characters = Array.from(text)
    const outlines = await findOutlines(characters, weight)
    return characters.map((character, index) => {
      const key = `${character} ${size} ${weight}`
      const glyph = drawn.get(key) ?? drawGlyph(outlines[index] ?? BOX, size)
      drawn.set(key, glyph)
      return glyph
    })
  }

  return { measure, draw }
}

function drawGlyph({ steps, advance }: Outline, size: number): Glyph {
  const scale = size / UNITS_PER_EM
  const baseline = Math.ceil(size * ABOVE)
  const raster = {
    width: Math.ceil(advance * scale) + 2 * SIDE,
    height: baseline + Math.ceil(size * BELOW),
    scale,
    left: SIDE,
    baseline,
  }
  const cover = rasterise(steps, raster)
  const levels = new Uint8Array(cover.length)
  // `Uint8Array.from` with a function takes thirty times as long (Node 20).
  for (let pixel = 0; pixel < cover.length; pixel += 1) {
    levels[pixel] = Math.round((cover[pixel] ?? 0) * FULL)
  }
  const { width, height } = raster
  return trim({ left: -SIDE, top: -baseline, width, height, levels, advance: advance * scale })
}

/** Without the empty lines above and below. */
function trim(glyph: Glyph): Glyph {
  const { width, levels, top } = glyph
  const first = levels.findIndex((level) => level > 0)
  if (first < 0) return { ...glyph, height: 0, levels: new Uint8Array(0) }
  const from = Math.floor(first / width)
  const to = Math.floor(levels.findLastIndex((level) => level > 0) / width) + 1
  return {
    ...glyph,
    top: top + from,
    height: to - from,
    levels: levels.slice(from * width, to * width),
  }
}

function rectangle(x1: number, y1: number, x2: number, y2: number): readonly PathStep[] {
  return [
    { command: 'moveTo', args: [x1, y1] },
    { command: 'lineTo', args: [x1, y2] },
    { command: 'lineTo', args: [x2, y2] },
    { command: 'lineTo', args: [x2, y1] },
    { command: 'closePath', args: [] },
  ]
}
