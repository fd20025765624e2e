import { describe, expect, test } from 'vitest'
import { coverWords } from '@/lib/page-data/cover-words'

const KNOWN = [
  '支付宝',
  '银行卡',
  '京东',
  '京东金融',
  '12306',
  'C 盘',
  '花呗',
  '验证码',
  '公积金管理中心',
]

describe('coverWords', () => {
  test.each([
    ['支付宝怎么解绑银行卡?', '支付宝'],
    ['京东金融怎么解绑银行卡绑定?', '京东金融'],
    ['12306 火车票怎么退票?', '12306'],
    ['C 盘满了怎么清理?', 'C 盘'],
    ['验证码告诉别人了怎么办？', '验证码'],
    ['接到「客服」电话说要退款是真的吗？', undefined],
    ['公积金管理中心在哪里？', undefined],
    ['', undefined],
  ])('%s → %s', (title, words) => {
    expect(coverWords(title, KNOWN)).toBe(words)
  })
})
