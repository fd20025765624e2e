import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { create, type Font } from 'fontkit'
import { decompress } from 'wawoff2'

/** A step of an outline, in the words of fontkit (and of canvas). */
export type PathStep = {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
  readonly args: readonly number[]
}

/** An outline in font units, y upwards. */
export type GlyphOutline = { readonly steps: readonly PathStep[]; readonly advance: number }

/** Noto Sans SC: 1000 units an em. */
export const UNITS_PER_EM = 1000

const require = createRequire(import.meta.url)
const folder = path.dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'))

type Slice = { readonly name: string; readonly ranges: readonly (readonly [number, number])[] }

/** The package cuts the font in slices; `unicode.json` says which characters are in which. */
const slices: readonly Slice[] = Object.entries(
  JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as Record<string, string>,
).map(([name, ranges]) => ({
  name: name.replace(/^\[|\]$/g, ''),
  ranges: ranges.split(',').map(parseRange),
}))

const opened = new Map<string, Promise<Font>>()

/**
 * The outline of a character in Noto Sans SC (SIL Open Font License), read from a package, so that
 * no font need be installed. `undefined` where the font has none.
 */
export async function outlineOf(
  character: string,
  weight: number,
): Promise<GlyphOutline | undefined> {
  const code = character.codePointAt(0) ?? 0
  const slice = slices.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))
  if (!slice) return undefined
  const font = await openSlice(slice.name, weight)
  if (!font.hasGlyphForCodePoint(code)) return undefined
  const glyph = font.glyphForCodePoint(code)
  return { steps: glyph.path.commands, advance: glyph.advanceWidth }
}

/** Unpacking one after another: wawoff2 has one memory for all calls, and two at once spoil it. */
let unpacking: Promise<unknown> = Promise.resolve()

function openSlice(name: string, weight: number): Promise<Font> {
  const key = `${name}:${weight}`
  const known = opened.get(key)
  if (known) return known
  const font = unpacking.then(() => readSlice(name, weight))
  unpacking = font.catch(() => {})
  opened.set(key, font)
  return font
}

/** Unpacked first: fontkit 2.0.4 ignores the weight in WOFF2 (it varies only plain TrueType outlines). */
async function readSlice(name: string, weight: number): Promise<Font> {
  const file = path.join(folder, 'files', `noto-sans-sc-${name}-wght-normal.woff2`)
  const font = create(Buffer.from(await decompress(readFileSync(file))))
  if (!('getVariation' in font)) throw new Error(`${file} is not a single font`)
  return font.getVariation({ wght: weight })
}

/** `U+4e00-4eff` → `[0x4e00, 0x4eff]` */
function parseRange(text: string): readonly [number, number] {
  const [from = '', to = from] = text.replace(/^U\+/i, '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}
