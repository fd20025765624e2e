import { describe, expect, test } from 'vitest'
import { coverWords } from '@/components/lists/cover-words'

describe('coverWords', () => {
  test.each([
    ['支付宝怎么解绑银行卡?', '支付宝'],
    ['12306 火车票怎么退票?', '12306'],
    ['2025年京东运营流量渠道全解,京东运营怎么做?', '京东运营'],
    ['C 盘满了怎么清理?', 'C 盘满'],
    ['花呗怎么关闭?', '花呗'],
    ['朋友圈怎么设置三天可见?', '朋友圈'],
    ['', ''],
  ])('%s → %s', (title, words) => {
    expect(coverWords(title)).toBe(words)
  })
})
