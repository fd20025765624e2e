import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { buildIcons } from '@/lib/seo/icons'
import { createSocialImageRenderer } from '@/lib/seo/social-image'
import { breakLines, unbreakable } from '@/lib/seo/social-image/line-breaks'

const frame = { category: '京东', siteName: '指南', host: 'help.example.com' }
const one = (text: string) => Array.from(text).length

describe('unbreakable', () => {
  test.each([
    ['解绑?京东', ['解', '绑?', '京', '东']],
    ['「我」页面', ['「我」', '页', '面']],
    ['用 App 点', ['用', ' ', 'App', ' ', '点']],
    ['95118转人工', ['95118', '转', '人', '工']],
  ])('%s', (text, pieces) => {
    expect(unbreakable(text)).toEqual(pieces)
  })
})

describe('breakLines', () => {
  test.each([
    ['gives each question a line', '甲怎么办?乙呢?', 10, ['甲怎么办?', '乙呢?']],
    ['starts no line with punctuation', '一二三四，五六', 4, ['一二三', '四，五六']],
    ['keeps words whole', '打开iPhone设置', 8, ['打开iPhone', '设置']],
  ])('%s', (_, text, width, lines) => {
    expect(breakLines(text, width, one)).toEqual(lines)
  })
})

describe('createSocialImageRenderer', () => {
  test('draws Chinese without a font on the machine', async () => {
    const { render } = await createSocialImageRenderer()
    const { png, missing } = await render({ ...frame, title: '京东金融怎么解绑银行卡绑定?' })
    const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([1200, 630])
    const title = data.subarray(170 * 1200, 520 * 1200)
    const dark = title.filter((value) => value < 100).length / title.length
    expect(dark).toBeGreaterThan(0.02)
    expect(missing).toEqual([])
  })

  test('draws different pictures for different titles', async () => {
    const { render } = await createSocialImageRenderer()
    const [a, b] = await Promise.all(['甲', '乙'].map((title) => render({ ...frame, title })))
    expect(Buffer.compare(Buffer.from(a?.png ?? []), Buffer.from(b?.png ?? []))).not.toBe(0)
  })

  test('reports a character that the font does not have', async () => {
    const { render } = await createSocialImageRenderer()
    expect((await render({ ...frame, title: '怎么办\u{1F9FF}' })).missing).toEqual(['\u{1F9FF}'])
  })
})

describe('buildIcons', () => {
  test('makes every icon that pages and the manifest name', async () => {
    const icons = await buildIcons('指南')
    expect(Object.keys(icons).sort()).toEqual([
      'apple-icon.png',
      'favicon.ico',
      'icon-192.png',
      'icon-512.png',
      'icon-maskable-512.png',
    ])
    expect([...(icons['favicon.ico'] ?? []).slice(0, 4)]).toEqual([0, 0, 1, 0])
    expect((await sharp(icons['icon-192.png']).metadata()).width).toBe(192)
  })
})
