import { describe, expect, test } from 'vitest'
import { pinyinSlug } from '@/lib/checks/pinyin-slug'

describe('pinyinSlug', () => {
  test.each([
    ['京东金融怎么解绑银行卡', 'jing-dong-jin-rong-zen-me-jie-bang-yin-hang-ka'],
    ['12306 怎么退票?', '12306-zen-me-tui-piao'],
    ['iPhone 储存空间', 'iphone-chu-cun-kong-jian'],
    ['Big Font', 'big-font'],
    ['Café', 'cafe'],
    ['绿色', 'lv-se'],
    ['？！', ''],
  ])('%s → %s', (title, slug) => {
    expect(pinyinSlug(title)).toBe(slug)
  })

  test('cuts a long one at a word', () => {
    const slug = pinyinSlug('手机'.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(48)
    expect(slug).toMatch(/^(?:shou-ji-)*shou(?:-ji)?$/)
  })
})
