import { createCanvas, HEIGHT, INK, ON_ACCENT, SOFT, WIDTH } from './social-image/canvas'
import { createGlyphs, type Glyph } from './social-image/glyphs'
import { breakLines } from './social-image/line-breaks'
import { encodePng } from './social-image/png'

export type SocialImage = {
  readonly title: string
  readonly category: string
  readonly siteName: string
  readonly host: string
}

export type RenderedImage = {
  readonly png: Uint8Array
  /** Characters that the font does not have; a box stands in their place. */
  readonly missing: readonly string[]
}

const MARGIN = 80
const TITLE_WIDTH = WIDTH - 2 * MARGIN
const TITLE_TOP = 176
const TITLE_BOTTOM = 516
const LINE_HEIGHT = 1.34
/** The largest that fits well is taken; at the smallest, what does not fit is cut with an ellipsis. */
const TITLE_SIZES = [84, 74, 64] as const
const SEAL = 64
const BOLD = 700
const MEDIUM = 500

/**
 * Draws the pictures that social networks show beside a link: 1200 × 630, title, category, site. The
 * renderer keeps what it has drawn, so make one for many pictures.
 */
export async function createSocialImageRenderer() {
  const glyph = createGlyphs()

  async function glyphsOf(text: string, size: number, weight: number): Promise<readonly Glyph[]> {
    return Promise.all(Array.from(text, (character) => glyph(character, size, weight)))
  }

  async function render({ title, category, siteName, host }: SocialImage): Promise<RenderedImage> {
    const canvas = createCanvas()
    const missing = new Set<string>()
    const write = async (text: string, style: TextStyle) => {
      const glyphs = await glyphsOf(text, style.size, style.weight)
      Array.from(text).forEach((character, index) => {
        if (glyphs[index]?.isMissing) missing.add(character)
      })
      const start = style.align === 'end' ? style.x - advanceOf(glyphs) : style.x
      canvas.text(glyphs, start, style.y, style.ramp)
    }

    canvas.seal(MARGIN, MARGIN - 16, SEAL)
    const [initial = ''] = Array.from(siteName)
    await write(initial, { x: MARGIN + 12, y: MARGIN - 8, size: 40, weight: BOLD, ramp: ON_ACCENT })
    await write(siteName, {
      x: MARGIN + SEAL + 20,
      y: MARGIN - 6,
      size: 38,
      weight: BOLD,
      ramp: INK,
    })
    const right = { x: WIDTH - MARGIN, size: 32, weight: MEDIUM, ramp: SOFT, align: 'end' } as const
    await write(category, { ...right, y: MARGIN - 3 })

    const { lines, size } = await setTitle(title)
    const height = lines.length * size * LINE_HEIGHT
    const top = TITLE_TOP + (TITLE_BOTTOM - TITLE_TOP - height) / 2
    for (const [index, line] of lines.entries()) {
      const y = Math.round(top + index * size * LINE_HEIGHT)
      await write(line, { x: MARGIN, y, size, weight: BOLD, ramp: INK })
    }

    canvas.rule(MARGIN, HEIGHT - 100, TITLE_WIDTH)
    await write(host, { x: MARGIN, y: HEIGHT - 78, size: 28, weight: MEDIUM, ramp: SOFT })
    return { png: encodePng(canvas.picture), missing: [...missing] }
  }

  /** The title in the largest size in which it fits, without a line of one or two characters if it can be. */
  async function setTitle(title: string) {
    const settings = await Promise.all(TITLE_SIZES.map((size) => setLines(title, size)))
    const fitting = settings.filter(({ lines, room }) => lines.length <= room)
    const wellSet = fitting.find(({ lines }) => lines.every((line) => Array.from(line).length > 3))
    const smallest = settings.at(-1) ?? { lines: [], size: TITLE_SIZES[0], room: 0 }
    return wellSet ?? fitting[0] ?? { ...smallest, lines: shorten(smallest.lines, smallest.room) }
  }

  async function setLines(title: string, size: number) {
    const characters = [...new Set(title)]
    const glyphs = await glyphsOf(characters.join(''), size, BOLD)
    const widths = new Map(
      characters.map((character, index) => [character, glyphs[index]?.advance ?? 0]),
    )
    const measure = (text: string) =>
      Array.from(text).reduce((sum, character) => sum + (widths.get(character) ?? 0), 0)
    const room = Math.floor((TITLE_BOTTOM - TITLE_TOP) / (size * LINE_HEIGHT))
    return { lines: breakLines(title, TITLE_WIDTH, measure), size, room }
  }

  return { render }
}

type TextStyle = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  /** First colour of the ramp in which it is drawn. */
  readonly ramp: number
  readonly align?: 'start' | 'end'
}

function advanceOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { advance }) => sum + advance, 0)
}

function shorten(lines: readonly string[], room: number): readonly string[] {
  const kept = lines.slice(0, room)
  return kept.map((line, index) =>
    index === room - 1 ? `${Array.from(line).slice(0, -1).join('')}…` : line,
  )
}
