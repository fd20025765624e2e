import sharp from 'sharp'
import { type Outline, outlineOf, UNITS_PER_EM } from './font'

/** A drawn character: how much of each pixel it covers, 0 to 255. */
export type Glyph = {
  readonly width: number
  readonly height: number
  readonly coverage: Uint8Array
  /** How far the next character stands, in pixels. */
  readonly advance: number
  /** Whether the font has no such character and a box stands for it. */
  readonly isMissing: boolean
}

/** Room above the base line and in all, in ems: Noto Sans SC's own, so that nothing is cut. */
const ASCENT = 0.94
const HEIGHT = 1.2
const MISSING: Outline = {
  path: 'M100 -60L100 760L900 760L900 -60ZM160 0L840 0L840 700L160 700Z',
  advance: UNITS_PER_EM,
}

/** Draws characters, each once a size and weight. */
export function createGlyphs() {
  const drawn = new Map<string, Promise<Glyph>>()
  return function glyph(character: string, size: number, weight: number): Promise<Glyph> {
    const key = `${character}:${size}:${weight}`
    const known = drawn.get(key) ?? draw(character, size, weight)
    drawn.set(key, known)
    return known
  }
}

async function draw(character: string, size: number, weight: number): Promise<Glyph> {
  const found = await outlineOf(character, weight)
  const { path, advance } = found ?? MISSING
  const scale = size / UNITS_PER_EM
  const width = Math.max(1, Math.ceil(advance * scale))
  const height = Math.ceil(size * HEIGHT)
  const transform = `translate(0 ${size * ASCENT}) scale(${scale} ${-scale})`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill-rule="${found ? 'nonzero' : 'evenodd'}" transform="${transform}" d="${path}"/></svg>`
  const coverage = await sharp(Buffer.from(svg)).ensureAlpha().extractChannel(3).raw().toBuffer()
  return { width, height, coverage, advance: advance * scale, isMissing: !found }
}
