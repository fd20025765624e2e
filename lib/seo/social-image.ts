import sharp from 'sharp'
import type { Theme } from '@/lib/looks/palette'
import { createLetters } from '@/lib/seo/social-image/create-letters'
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

/** How the pictures of a site look. */
export type SocialLooks = {
  readonly theme: Pick<Theme, 'paper' | 'ink' | 'ink-soft' | 'rule' | 'seal' | 'on-seal'>
  /** The owner's own, square, in place of the seal. */
  readonly icon?: Uint8Array
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
/** Few colours: a third of the size of all of them, for a few more milliseconds. */
const PNG = { palette: true, colours: 32, dither: 0 } as const

/**
 * Draws the pictures that social networks show beside a link: 1200 × 630, mark and category, title,
 * site and host. Needs no font on the machine. The renderer keeps outlines that it has read, so make one for
 * many pictures.
 */
export async function createSocialImageRenderer({ theme, icon }: SocialLooks) {
  const { measure, write } = createLetters()
  const mark = icon && (await asMark(icon))

  /** What all pictures of a site have in common. */
  async function drawFrame(siteName: string, host: string): Promise<string> {
    const foot = { x: MARGIN, ...FOOT }
    const parts = [
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="${theme.paper}"/>`,
      mark ?? (await drawSeal(siteName)),
      `<rect x="${MARGIN}" y="${RULE_Y}" width="${TEXT_WIDTH}" height="2" fill="${theme.rule}"/>`,
      await write(siteName, { ...foot, weight: BOLD, colour: theme.ink }),
      await write(host, {
        ...foot,
        x: WIDTH - MARGIN,
        align: 'end',
        weight: MEDIUM,
        colour: theme['ink-soft'],
      }),
    ]
    return parts.join('')
  }

  async function drawSeal(siteName: string): Promise<string> {
    const character = await write(Array.from(siteName)[0] ?? '', {
      x: MARGIN + (SEAL.size - SEAL.characterSize) / 2,
      baseline: SEAL.baseline,
      size: SEAL.characterSize,
      weight: BOLD,
      colour: theme['on-seal'],
    })
    return `<rect x="${MARGIN}" y="${SEAL.y}" width="${SEAL.size}" height="${SEAL.size}" rx="${SEAL.size / 6}" fill="${theme.seal}"/>${character}`
  }

  async function drawTitle(title: string, widths: ReadonlyMap<string, number>): Promise<string> {
    const { lines, size } = setTitle(title, TEXT_WIDTH, (text) => {
      let ems = 0
      for (const character of text) ems += widths.get(character) ?? 1
      return ems
    })
    const leading = size * TITLE.lineHeight
    const top = (TITLE.top + TITLE.bottom - lines.length * leading) / 2
    const written = lines.map((line, index) => {
      // The body of a 汉字 reaches from 0.88 em above the base line to 0.12 em below it.
      const baseline = Math.round(top + index * leading + (leading - size) / 2 + 0.88 * size)
      return write(line, { x: MARGIN, baseline, size, weight: BOLD, colour: theme.ink })
    })
    return (await Promise.all(written)).join('')
  }

  async function render(image: SocialImage): Promise<RenderedImage> {
    const { siteName, host } = image
    const title = visibleText(image.title)
    const category = visibleText(image.category)
    const { widths, missing } = await measure(
      [...new Set(title + category + siteName + host)],
      BOLD,
    )
    const parts = [
      await drawFrame(siteName, host),
      await write(category, { ...CATEGORY, weight: BOLD, colour: theme.ink }),
      await drawTitle(title, widths),
    ]
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`
    return { png: await sharp(Buffer.from(svg)).png(PNG).toBuffer(), missing }
  }

  return { render }
}

async function asMark(icon: Uint8Array): Promise<string> {
  const { y, size } = SEAL
  const png = await sharp(icon, { density: 300 })
    .resize(2 * size)
    .png()
    .toBuffer()
  return `<image x="${MARGIN}" y="${y}" width="${size}" height="${size}" href="data:image/png;base64,${png.toString('base64')}"/>`
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
