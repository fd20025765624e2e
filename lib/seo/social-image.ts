import { INK_RAMP, ON_ACCENT_RAMP, PALETTE, type Ramp, SOFT_RAMP } from './social-image/colours'
import { drawRule, drawSeal, drawText } from './social-image/draw'
import { createGlyphs, type Glyph } from './social-image/glyphs'
import { createSheet, encodePng, type Sheet } from './social-image/png'
import { setTitle } from './social-image/set-title'

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

const WIDTH = 1200
const HEIGHT = 630
const MARGIN = 72
const TEXT_WIDTH = WIDTH - 2 * MARGIN
const BOLD = 700
const MEDIUM = 500

const SEAL = { y: 60, size: 64, characterSize: 42, baseline: 107 }
const CATEGORY = { x: MARGIN + SEAL.size + 22, size: 36, baseline: 105 }
/** Where the title may stand; it is centred in it. */
const TITLE = { top: 150, bottom: 520, lineHeight: 1.28 }
const RULE_Y = 536
const FOOT = { size: 30, baseline: 585 }

/**
 * Draws the pictures that social networks show beside a link: 1200 × 630, mark and category, title,
 * site and host. Needs no font on the machine. The renderer keeps what it has drawn, so make one for
 * many pictures.
 */
export async function createSocialImageRenderer() {
  const glyphs = createGlyphs()
  const frames = new Map<string, Promise<Sheet>>()

  async function write(sheet: Sheet, text: string, style: TextStyle): Promise<void> {
    const { x, baseline, ramp, align } = style
    const drawn = await glyphs.draw(text, style)
    drawText(sheet, drawn, { x: align === 'end' ? x - widthOf(drawn) : x, baseline, ramp })
  }

  /** What all pictures of a site have in common. */
  async function drawFrame(siteName: string, host: string): Promise<Sheet> {
    const sheet = createSheet(WIDTH, HEIGHT)
    drawSeal(sheet, MARGIN, SEAL.y, SEAL.size)
    await write(sheet, Array.from(siteName)[0] ?? '', {
      x: MARGIN + (SEAL.size - SEAL.characterSize) / 2,
      baseline: SEAL.baseline,
      size: SEAL.characterSize,
      weight: BOLD,
      ramp: ON_ACCENT_RAMP,
    })
    drawRule(sheet, MARGIN, RULE_Y, TEXT_WIDTH)
    const foot = { x: MARGIN, ...FOOT }
    await write(sheet, siteName, { ...foot, weight: BOLD, ramp: INK_RAMP })
    await write(sheet, host, {
      ...foot,
      x: WIDTH - MARGIN,
      align: 'end',
      weight: MEDIUM,
      ramp: SOFT_RAMP,
    })
    return sheet
  }

  async function newSheet({ siteName, host }: SocialImage): Promise<Sheet> {
    const key = JSON.stringify([siteName, host])
    const frame = frames.get(key) ?? drawFrame(siteName, host)
    frames.set(key, frame)
    const { lines, ...size } = await frame
    return { ...size, lines: lines.slice() }
  }

  async function render(image: SocialImage): Promise<RenderedImage> {
    const title = visibleText(image.title)
    const category = visibleText(image.category)
    const used = [...new Set(title + category + image.siteName + image.host)]
    const { widths, missing } = await glyphs.measure(used, BOLD)
    const sheet = await newSheet(image)
    await write(sheet, category, { ...CATEGORY, weight: BOLD, ramp: INK_RAMP })

    const { lines, size } = setTitle(title, TEXT_WIDTH, (text) => {
      let ems = 0
      for (const character of text) ems += widths.get(character) ?? 1
      return ems
    })
    const leading = size * TITLE.lineHeight
    const top = (TITLE.top + TITLE.bottom - lines.length * leading) / 2
    for (const [index, line] of lines.entries()) {
      // The body of a 汉字 reaches from 0.88 em above the base line to 0.12 em below it.
      const baseline = Math.round(top + index * leading + (leading - size) / 2 + 0.88 * size)
      await write(sheet, line, { x: MARGIN, baseline, size, weight: BOLD, ramp: INK_RAMP })
    }
    return { png: encodePng(sheet, PALETTE), missing }
  }

  return { render }
}

type TextStyle = {
  readonly x: number
  readonly baseline: number
  readonly size: number
  readonly weight: number
  readonly ramp: Ramp
  readonly align?: 'start' | 'end'
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { advance }) => sum + advance, 0)
}

/**
 * Composed, on one line, without emoji, which no font of outlines has, and without characters that show
 * nothing, such as joiners and variation selectors.
 */
function visibleText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Emoji_Presentation}\p{Emoji_Modifier}]/gu, '')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, (each) => (/\s/.test(each) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim()
}
