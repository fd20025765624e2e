import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { publishPicture } from '@/lib/content/media'

const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-media-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('publishPicture', () => {
  test('scales a picture that is longer than WebP can hold', async () => {
    const file = path.join(folder, 'long.png')
    const create = { width: 1080, height: 20_000, channels: 3, background: '#39f' } as const
    await sharp({ create }).png().toFile(file)
    const image = await publishPicture(file, path.join(folder, 'long'))
    expect(image).toMatchObject({ width: 884, height: 16_370 })
    const copies = readdirSync(path.join(folder, 'long')).map((name) => name.replace(/^\w+-/, ''))
    expect(copies.sort()).toEqual(['480.webp', '800.webp', '884.webp'])
  })

  test('writes a drawing anew', async () => {
    const file = path.join(folder, 'drawing.svg')
    writeFileSync(
      file,
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><!-- a --><rect data-a="b" width="4" height="4"/></svg>',
    )
    const image = await publishPicture(file, path.join(folder, 'drawing'))
    expect(image).toMatchObject({ width: 4, height: 4 })
    const [name = ''] = readdirSync(path.join(folder, 'drawing'))
    expect(image.src).toBe(`/media/${name}`)
    expect(readFileSync(path.join(folder, 'drawing', name), 'utf8')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>\n',
    )
  })

  test('throws for a drawing that nobody checked', async () => {
    const file = path.join(folder, 'bad.svg')
    writeFileSync(
      file,
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><script/></svg>',
    )
    await expect(publishPicture(file, path.join(folder, 'bad'))).rejects.toThrow('script')
    expect(existsSync(path.join(folder, 'bad'))).toBe(false)
  })
})
