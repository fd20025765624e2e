import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { buildPalette } from '@/lib/looks/palette'
import { createSocialImageRenderer } from '@/lib/seo/social-image'

const frame = { category: '京东', siteName: '指南', host: 'help.example.com' }
const renderer = await createSocialImageRenderer({ theme: buildPalette('#c8402a').light })
const draw = (title: string) => renderer.render({ ...frame, title })

type Area = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The share of pixels in an area that differ from the paper. */
async function inked(png: Uint8Array, area: Area): Promise<number> {
  const data = await sharp(png).extract(area).greyscale().raw().toBuffer()
  return data.filter((value) => value < 200).length / data.length
}

describe('createSocialImageRenderer', () => {
  test('draws mark, category, title, site and host without a font on the machine', async () => {
    const { png, missing } = await draw('京东金融怎么解绑银行卡绑定?')
    const { width, height, format } = await sharp(png).metadata()
    expect([width, height, format]).toEqual([1200, 630, 'png'])
    expect(missing).toEqual([])
    expect(png.length).toBeLessThan(25_000)
    const areas = {
      mark: { left: 72, top: 60, width: 64, height: 64 },
      category: { left: 158, top: 70, width: 72, height: 44 },
      title: { left: 72, top: 150, width: 1056, height: 370 },
      site: { left: 72, top: 556, width: 60, height: 34 },
      host: { left: 870, top: 556, width: 256, height: 38 },
    }
    for (const [name, area] of Object.entries(areas)) {
      expect(await inked(png, area), name).toBeGreaterThan(0.05)
    }
  })

  test('leaves the margins empty, however long the title', async () => {
    const { png } = await draw('手机丢了怎么挂失支付宝？挂失之后怎么恢复使用？'.repeat(5))
    expect(await inked(png, { left: 0, top: 0, width: 68, height: 630 })).toBe(0)
    expect(await inked(png, { left: 1132, top: 0, width: 68, height: 630 })).toBe(0)
    expect(await inked(png, { left: 72, top: 124, width: 1056, height: 20 })).toBe(0)
    expect(await inked(png, { left: 72, top: 522, width: 1056, height: 12 })).toBe(0)
  })

  test('draws the same picture for the same words, and others for others', async () => {
    const [first, again, other] = await Promise.all(['甲', '甲', '乙'].map(draw))
    expect(first).toEqual(again)
    expect(first).not.toEqual(other)
  })

  test('draws □ for a character that the font does not have, and reports it', async () => {
    const { png, missing } = await draw('𠮷')
    const box = { left: 72, top: 290, width: 84, height: 84 }
    expect(missing).toEqual(['𠮷'])
    expect(await inked(png, box)).toBeGreaterThan(0.05)
    // Emoji are left out: the font has none.
    expect((await draw('\u{1F9FF}怎么办')).missing).toEqual([])
  })

  test('passes over what shows nothing', async () => {
    expect((await draw('解\u200b绑\ufe0f\n 卡')).missing).toEqual([])
    expect(await draw('解\u200b绑\ufe0f')).toEqual(await draw('解绑'))
  })

  test('draws an empty title as no title', async () => {
    const { png } = await draw('')
    expect(await inked(png, { left: 72, top: 150, width: 1056, height: 370 })).toBe(0)
  })
})
