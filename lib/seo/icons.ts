import sharp from 'sharp'
import { ACCENT, PAPER } from './social-image/colours'
import { outlineOf, UNITS_PER_EM } from './social-image/font'
import { svgPath } from './social-image/svg-path'

const BOX = 512

/**
 * The site's icons by file name: its first character in paper on vermilion, drawn from the outline
 * so that no font is needed. `favicon.ico` holds one PNG of 32 pixels.
 */
export async function buildIcons(siteName: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const [character = ''] = Array.from(siteName)
  const rounded = await iconSvg(character, 96, 0.72)
  const bleeding = await iconSvg(character, 0, 0.6)
  const png = (svg: string, size: number) =>
    sharp(Buffer.from(svg)).resize(size, size).png().toBuffer()
  return {
    'favicon.ico': icoOf(await png(rounded, 32), 32),
    'icon-192.png': await png(rounded, 192),
    'icon-512.png': await png(rounded, 512),
    'icon-maskable-512.png': await png(bleeding, 512),
    'apple-icon.png': await png(bleeding, 180),
  }
}

async function iconSvg(character: string, radius: number, share: number): Promise<string> {
  const outline = await outlineOf(character, 700)
  const scale = (BOX * share) / UNITS_PER_EM
  const x = (BOX - (outline?.advance ?? 0) * scale) / 2
  // The body of a 汉字 in Noto Sans SC is centred 380 units above the base line.
  const y = BOX / 2 + 380 * scale
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${BOX}" height="${BOX}">`,
    `<rect width="${BOX}" height="${BOX}" rx="${radius}" fill="${ACCENT}"/>`,
    `<path fill="${PAPER}" transform="translate(${x} ${y}) scale(${scale} ${-scale})" d="${svgPath(outline?.steps ?? [])}"/>`,
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
