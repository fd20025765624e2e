import { describe, expect, test } from 'vitest'
import { shortTitle, titleWidth } from '@/lib/markdown/short-title'

describe('shortTitle', () => {
  test.each([
    ['打开微信，点右下角的「我」', '打开微信'],
    ['打开「微信，支付」，点右下角', '打开「微信，支付」'],
    ['请，打开微信；点右下角', '请，打开微信'],
    ['没有任何可以断开的地方就在词尾断开', '没有任何可以断开的地方…'],
    ['Open the settings of the app and tap it', 'Open the settings of the…'],
  ])('cuts %j to %j', (sentence, title) => {
    expect(shortTitle(sentence, 12)).toBe(title)
  })
})

describe('titleWidth', () => {
  test.each([
    ['打开设置', 4],
    ['打开 Wi-Fi', 5],
    ['Open it', 3.5],
    ['', 0],
  ])('measures %j as %d', (title, width) => {
    expect(titleWidth(title)).toBe(width)
  })
})
