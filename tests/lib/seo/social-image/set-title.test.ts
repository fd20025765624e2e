import { describe, expect, test } from 'vitest'
import { setTitle } from '@/lib/seo/social-image/set-title'

/** About as Noto Sans SC Bold: a 汉字 is one em wide, other characters are half of it. */
const measure = (text: string) =>
  Array.from(text).reduce((sum, each) => sum + (each < '\u0100' ? 0.5 : 1), 0)
const set = (title: string) => setTitle(title, 1056, measure)

describe('setTitle', () => {
  test.each([
    ['手机丢了怎么挂失支付宝?', 84, ['手机丢了怎么挂失支付宝?']],
    ['花呗怎么关闭?关闭后还能再开吗?', 84, ['花呗怎么关闭?', '关闭后还能再开吗?']],
    [
      '京东金融怎么解绑银行卡绑定?京东金融解绑银行卡要多久时间?',
      72,
      ['京东金融怎么解绑银行卡绑定?', '京东金融解绑银行卡要多久时间?'],
    ],
    ['为什么不能和陌生人开屏幕共享?', 84, ['为什么不能和', '陌生人开屏幕共享?']],
    [
      '2025年京东运营流量渠道全解,京东运营怎么做?',
      78,
      ['2025年京东运营流量渠道全解,', '京东运营怎么做?'],
    ],
    ['', 84, []],
  ])('%s', (title, size, lines) => {
    expect(set(title)).toEqual({ size, lines })
  })

  test('ends a title that is too long with … on the fourth line', () => {
    const { lines, size } = set('挂失之后怎么恢复使用，'.repeat(12))
    expect(size).toBe(72)
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/[^，]…$/)
    expect(lines.every((line) => measure(line) * size <= 1056)).toBe(true)
  })

  test('runs many short questions together rather than cutting them', () => {
    const { lines } = set('甲呢?乙呢?丙呢?丁呢?戊呢?己呢?')
    expect(lines.join('')).toBe('甲呢?乙呢?丙呢?丁呢?戊呢?己呢?')
    expect(lines.length).toBeLessThanOrEqual(4)
  })
})
