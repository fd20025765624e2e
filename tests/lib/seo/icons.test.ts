import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { buildPalette } from '@/lib/looks/palette'
import { buildIcons } from '@/lib/seo/icons'

const theme = buildPalette('#c8402a').light

/** Shares of vermilion and of paper among the pixels that are not transparent. */
async function coloursOf(png: Uint8Array) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  let [red, paper, opaque] = [0, 0, 0]
  for (let place = 0; place < data.length; place += 4) {
    if ((data[place + 3] ?? 0) < 255) continue
    opaque += 1
    if ((data[place + 2] ?? 0) < 60) red += 1
    if ((data[place + 2] ?? 0) > 220) paper += 1
  }
  return { size: [info.width, info.height], red: red / opaque, paper: paper / opaque }
}

describe('buildIcons', () => {
  test.each([
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable-512.png', 512],
    ['apple-icon.png', 180],
  ])('draws the character on vermilion: %s', async (name, size) => {
    const icon = (await buildIcons({ siteName: '指南', theme }))[name] ?? new Uint8Array()
    const colours = await coloursOf(icon)
    expect(colours.size).toEqual([size, size])
    expect(colours.red).toBeGreaterThan(0.5)
    expect(colours.paper).toBeGreaterThan(0.08)
  })

  test('puts one picture of 32 pixels into favicon.ico', async () => {
    const ico = Buffer.from((await buildIcons({ siteName: '指南', theme }))['favicon.ico'] ?? [])
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1])
    expect(ico.readUInt32LE(14)).toBe(ico.length - 22)
    expect((await coloursOf(ico.subarray(ico.readUInt32LE(18)))).size).toEqual([32, 32])
  })

  test('draws an empty seal for a character that the font does not have', async () => {
    const { paper } = await coloursOf(
      (await buildIcons({ siteName: '𠮷', theme }))['icon-512.png'] ?? new Uint8Array(),
    )
    expect(paper).toBe(0)
  })

  test('are made of the picture of the owner, which no mask cuts', async () => {
    const square = { width: 600, height: 600, channels: 3, background: '#0000ff' } as const
    const picture = await sharp({ create: square }).png().toBuffer()
    const icons = await buildIcons({ siteName: '指南', theme, picture })
    const pixelAt = async (file: string, place: number) => {
      const { data } = await sharp(icons[file])
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      return [...data.subarray(place * 3, place * 3 + 3)]
    }
    expect(await pixelAt('icon-512.png', 0)).toEqual([0, 0, 255])
    expect(await pixelAt('icon-maskable-512.png', 0)).toEqual([0xfd, 0xfb, 0xf6])
    expect(await pixelAt('icon-maskable-512.png', 256 * 512 + 256)).toEqual([0, 0, 255])
  })
})
