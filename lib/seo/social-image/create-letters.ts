import { type GlyphOutline, outlineOf, UNITS_PER_EM } from './font'
import { svgPath } from './svg-path'

/** How a line of text is set, in pixels. */
export type TextStyle = {
  readonly x: number
  readonly baseline: number
  readonly size: number
  readonly weight: number
  readonly colour: string
  /** Whether `x` is where the line starts or where it ends. */
  readonly align?: 'start' | 'end'
}

/** A character's path in font units, y upwards. */
type Letter = { readonly path: string; readonly advance: number; readonly isMissing: boolean }

/** Stands for a character that the font does not have: □. The inner edge runs the other way. */
const BOX = 'M120-60V780H880V-60ZM810 10V710H190V10Z'

/** Writes text as SVG paths, so that no font need be installed; each outline is looked up once. */
export function createLetters() {
  const known = new Map<string, Promise<Letter>>()

  function letterOf(character: string, weight: number): Promise<Letter> {
    const key = `${character} ${weight}`
    const letter = known.get(key) ?? outlineOf(character, weight).then(toLetter)
    known.set(key, letter)
    return letter
  }

  /** Widths in ems by character; `missing` are those that the font does not have, one em wide. */
  async function measure(characters: readonly string[], weight: number) {
    const letters = await Promise.all(characters.map((each) => letterOf(each, weight)))
    const widths = new Map(
      characters.map((each, index) => [each, (letters[index]?.advance ?? 0) / UNITS_PER_EM]),
    )
    return { widths, missing: characters.filter((_, index) => letters[index]?.isMissing) }
  }

  /** The text on its base line, □ where the font has no such character. */
  async function write(text: string, style: TextStyle): Promise<string> {
    const { x, baseline, size, weight, colour, align } = style
    const letters = await Promise.all(Array.from(text, (each) => letterOf(each, weight)))
    const scale = size / UNITS_PER_EM
    let pen = 0
    const paths = letters.map(({ path, advance }) => {
      const at = pen
      pen += advance
      return `<path d="${path}" transform="translate(${at})"/>`
    })
    const left = align === 'end' ? x - pen * scale : x
    return `<g fill="${colour}" transform="translate(${left} ${baseline}) scale(${scale} ${-scale})">${paths.join('')}</g>`
  }

  return { measure, write }
}

function toLetter(outline: GlyphOutline | undefined): Letter {
  return outline
    ? { path: svgPath(outline.steps), advance: outline.advance, isMissing: false }
    : { path: BOX, advance: UNITS_PER_EM, isMissing: true }
}
