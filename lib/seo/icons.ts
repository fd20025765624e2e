import sharp from 'sharp'
import type { Theme } from '@/lib/looks/palette'
import { outlineOf, UNITS_PER_EM } from './social-image/font'
import { svgPath } from './social-image/svg-path'

const BOX = 512

/** What icons are made from. */
export type IconRequest = {
  readonly siteName: string
  /** The light theme: icons stand beside those of other sites. */
  readonly theme: Pick<Theme, 'seal' | 'on-seal' | 'paper'>
  /** The owner's own, square, as SVG or PNG; without it the first character of the name is drawn. */
  readonly picture?: Uint8Array
}

/** Systems cut a maskable icon to a circle of 80 % (W3C, Web Application Manifest, “safe zone”). */
const SAFE = 0.7

/**
 * The site's icons by file name: the owner's own, or the first character of the name on the seal, drawn from
 * the outline so that no font is needed. `favicon.ico` holds one PNG of 32 pixels.
 */
export async function buildIcons(
  request: IconRequest,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const { siteName, theme, picture } = request
  const [character = ''] = Array.from(siteName)
  const rounded = picture ?? Buffer.from(await iconSvg(character, theme, 96, 0.72))
  const bleeding = picture
    ? await onPaper(picture, theme.paper)
    : Buffer.from(await iconSvg(character, theme, 0, 0.6))
  const png = (image: Uint8Array, size: number) =>
    sharp(image, { density: 300 }).resize(size, size).png().toBuffer()
  return {
    'favicon.ico': icoOf(await png(rounded, 32), 32),
    'icon-192.png': await png(rounded, 192),
    'icon-512.png': await png(rounded, 512),
    'icon-maskable-512.png': await png(bleeding, 512),
    'apple-icon.png': await png(bleeding, 180),
  }
}

async function onPaper(picture: Uint8Array, paper: string): Promise<Uint8Array> {
  const size = Math.round(BOX * SAFE)
  const middle = await sharp(picture, { density: 300 }).resize(size, size).png().toBuffer()
  const sheet = { width: BOX, height: BOX, channels: 4, background: paper } as const
  return sharp({ create: sheet })
    .composite([{ input: middle }])
    .png()
    .toBuffer()
}

async function iconSvg(
  character: string,
  theme: IconRequest['theme'],
  radius: number,
  share: number,
): Promise<string> {
  const outline = await outlineOf(character, 700)
  const scale = (BOX * share) / UNITS_PER_EM
  const x = (BOX - (outline?.advance ?? 0) * scale) / 2
  // The body of a 汉字 in Noto Sans SC is centred 380 units above the base line.
  const y = BOX / 2 + 380 * scale
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${BOX}" height="${BOX}">`,
    `<rect width="${BOX}" height="${BOX}" rx="${radius}" fill="${theme.seal}"/>`,
    `<path fill="${theme['on-seal']}" transform="translate(${x} ${y}) scale(${scale} ${-scale})" d="${svgPath(outline?.steps ?? [])}"/>`,
    '</svg>',
  ].join('')
}

/** The ICO container: header, one entry, the PNG as it is. */
function icoOf(png: Buffer, size: number): Uint8Array {
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(1, 4)
  header.set([size, size, 0, 0], 6)
  header.writeUInt16LE(1, 10)
  header.writeUInt16LE(32, 12)
  header.writeUInt32LE(png.length, 14)
  header.writeUInt32LE(header.length, 18)
  return Buffer.concat([header, png])
}
