import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { limits } from '@/lib/checks/limits'
import { readPicture } from '@/scripts/importing/read-picture'

/** Noise, which no format packs well. */
const noise = (side: number) =>
  sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer()

describe('readPicture', () => {
  test('makes a file that the check takes, of the same kind', async () => {
    const large = await noise(1_000)
    expect(large.length).toBeGreaterThan(limits.pictureBytes)
    const small = await readPicture(
      await sharp(large).resize(2_600).jpeg({ quality: 100 }).toBuffer(),
      'a.jpg',
    )
    expect(small.length).toBeLessThanOrEqual(limits.pictureBytes)
    expect((await sharp(small).metadata()).format).toBe('jpeg')
  })

  test('makes one smaller that is large in bytes alone', async () => {
    const small = await readPicture(await noise(1_000), 'a.png')
    expect(small.length).toBeLessThanOrEqual(limits.pictureBytes)
    expect((await sharp(small).metadata()).format).toBe('png')
  })

  test('leaves a small one without notes as it is, to the byte', async () => {
    const bytes = await noise(20)
    expect(await readPicture(bytes, 'a.png')).toBe(bytes)
  })

  test('takes out where a photograph was taken', async () => {
    const bytes = await sharp(await noise(20))
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer()
    const { exif } = await sharp(await readPicture(bytes, 'a.jpg')).metadata()
    expect(exif).toBeUndefined()
  })
})
