import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { checkFiles } from '@/lib/checks/check-files'
import { toContentFile } from '@/lib/checks/read-content-files'

type Format = 'png' | 'jpg' | 'webp' | 'avif'

function noise(width: number, height: number): Buffer {
  return Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at * at * 31) % 251))
}

async function picture(format: Format, width = 64, height = 48): Promise<Buffer> {
  const raw = { width, height, channels: 3 } as const
  const image = sharp(noise(width, height), { raw })
  return image.toFormat(format === 'jpg' ? 'jpeg' : format).toBuffer()
}

/** A still drawing is small: width and height of a PNG can be written over, with their checksum. */
async function liar(width: number, height: number): Promise<Buffer> {
  const bytes = Buffer.from(await picture('png', 1, 1))
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

/** CRC-32 as PNG and gzip use it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

async function moving(): Promise<Buffer> {
  const frames = [0, 200].map((red) => ({
    create: { width: 8, height: 8, channels: 3 as const, background: { r: red, g: 0, b: 0 } },
  }))
  const pngs = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()))
  return sharp(pngs, { join: { animated: true } })
    .webp()
    .toBuffer()
}

async function said(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const path = `content/articles/phone/${name}`
  const file = await toContentFile(path, bytes)
  const options = { now: new Date('2026-11-23'), host: 'help.example.com', only: new Set([path]) }
  return checkFiles([file], options)
    .filter(({ rule }) => rule === 'picture-type')
    .map(({ message, hint }) => `${message}：${hint}`)
}

const BROKEN =
  '图片不完整：开头写着 64×48 像素，后面的内容缺了或者对不上：多半是没有下载完、没有传完。重新截图或导出，再放进来。'

describe('readPictureFacts', () => {
  test.each<Format>(['png', 'jpg', 'webp', 'avif'])('takes a good %s', async (format) => {
    expect(await said(`a.${format}`, await picture(format))).toEqual([])
  })

  test.each<[Format, string]>([
    ['png', BROKEN],
    ['jpg', BROKEN],
    ['webp', '图片已经损坏，打不开：重新截图或导出，再放进来。'],
  ])('sees that a %s was cut short', async (format, message) => {
    const bytes = await picture(format)
    expect(await said(`a.${format}`, bytes.subarray(0, bytes.length * 0.6))).toEqual([message])
  })

  test('sees that a PNG holds less than it says', async () => {
    expect(await said('a.png', await liar(64, 48))).toEqual([BROKEN])
  })

  test.each([
    [
      1,
      25_000_000,
      '图片有 1×25000000 像素，太长了，缩到屏幕上什么也看不清：每条边最多 32000 像素。长截图切成几张，一步一张。',
    ],
    [
      30_000,
      30_000,
      '图片有 30000×30000 像素，太大了：把宽度缩到 1600 像素左右再放进来，手机上看不出差别。',
    ],
  ])('refuses %i × %i by its head', async (width, height, message) => {
    expect(await said('a.png', await liar(width, height))).toEqual([message])
  })

  test('takes a screenshot of a long page', async () => {
    const create = { width: 1080, height: 20_000, channels: 3, background: '#39f' } as const
    expect(await said('a.png', await sharp({ create }).png().toBuffer())).toEqual([])
  })

  test('refuses a WebP that moves', async () => {
    expect(await said('a.webp', await moving())).toEqual([
      '这是一张会动的图，网站只显示第一帧，后面的都看不到：把关键的几帧各截一张图，一步一张，写清楚每一步；读者也能自己掌握快慢。',
    ])
  })
})
