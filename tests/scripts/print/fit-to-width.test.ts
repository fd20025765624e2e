import displayWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { cutToWidth, fitToWidth } from '@/scripts/print/fit-to-width'

describe('cutToWidth', () => {
  test.each([
    ['微信 8.0', 8, '微信 8.0'],
    ['微信 8.0', 7, '微信 8…'],
    ['微信支付', 6, '微信…'],
    ['微信支付', 5, '微信…'],
    ['微信', 1, '…'],
    ['？！「」', 5, '？！…'],
    ['👍🏽👍🏽', 3, '👍🏽…'],
    ['e\u0301e\u0301', 2, 'e\u0301e\u0301'],
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
