import { describe, expect, test } from 'vitest'
import { createWordTest } from '@/lib/engagement/own-words'

const isOwn = createWordTest(['解绑', '银行卡', '怎么', 'jd', '12306', '退票', 'wi-fi', ''])

describe('createWordTest', () => {
  test.each([
    '解绑银行卡',
    '银行卡 怎么 解绑',
    '怎么解绑?',
    'jd怎么退票',
    '12306退票',
    'wi-fi',
    'jd 12306',
  ])('knows all of %s', (text) => {
    expect(isOwn(text)).toBe(true)
  })

  test.each(['解绑银行', '加微信', '退票代办', 'jdbc', '112306', '123061', '', ' ', '?!', 'ajd'])(
    'has something left of %j',
    (text) => {
      expect(isOwn(text)).toBe(false)
    },
  )

  test('knows nothing without words', () => {
    expect(createWordTest([])('解绑')).toBe(false)
  })
})
