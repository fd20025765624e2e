import { describe, expect, test } from 'vitest'
import { cutToWidth, displayWidth, fitToWidth } from '@/scripts/insights/display-width'

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['微信', 4],
    ['微信 8.0', 8],
    ['？！「」', 8],
    ['e\u0301', 1],
    ['👍🏽', 2],
    ['―', 1],
  ])('of %j is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('cutToWidth', () => {
  test.each([
    ['微信 8.0', 8, '微信 8.0'],
    ['微信 8.0', 7, '微信 8…'],
    ['微信支付', 6, '微信…'],
    ['微信支付', 5, '微信…'],
    ['微信', 1, '…'],
  ])('cuts %j to %d: %j', (text, width, cut) => {
    expect(cutToWidth(text, width)).toBe(cut)
    expect(displayWidth(cut)).toBeLessThanOrEqual(width)
  })
})

describe('fitToWidth', () => {
  test('fills up at the end, or before numbers', () => {
    expect(fitToWidth('微信', 6, 'start')).toBe('微信  ')
    expect(fitToWidth('12', 4, 'end')).toBe('  12')
  })
})
