import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { createSheet, encodePng, strideOf } from '@/lib/seo/social-image/png'

describe('encodePng', () => {
  test('writes a picture that others read pixel by pixel', async () => {
    const sheet = createSheet(4, 2)
    sheet.lines.set([0x01, 0x20], 1)
    sheet.lines.set([0x00, 0x12], strideOf(4) + 1)
    const png = encodePng(sheet, [
      [255, 255, 255],
      [255, 0, 0],
      [0, 0, 255],
    ])
    const { data, info } = await sharp(png)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const [W, R, B] = [
      [255, 255, 255],
      [255, 0, 0],
      [0, 0, 255],
    ]
    expect([info.width, info.height, info.channels]).toEqual([4, 2, 3])
    expect([...data]).toEqual([W, R, B, W, W, W, R, B].flat())
  })
})
