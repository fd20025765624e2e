import { describe, expect, test } from 'vitest'
import { titleKey } from '@/lib/checks/title-key'

describe('titleKey', () => {
  test.each([
    ['微信怎么解绑银行卡?', '微信如何解绑银行卡'],
    ['解绑微信银行卡的方法', '怎样解绑微信银行卡？'],
    ['ＡＰＰ怎么卸载', 'app 怎么卸载'],
  ])('%s asks the same as %s', (a, b) => {
    expect(titleKey(a)).toBe(titleKey(b))
  })

  test('tells different questions apart', () => {
    expect(titleKey('微信怎么解绑银行卡')).not.toBe(titleKey('支付宝怎么解绑银行卡'))
  })

  test('keeps a title of nothing but asking words', () => {
    expect(titleKey('怎么办？')).toBe('怎么办')
  })
})
