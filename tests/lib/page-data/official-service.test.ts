import { describe, expect, test } from 'vitest'
import { officialService } from '@/lib/page-data/official-service'

const PHONES = [
  { number: '95017', owner: '腾讯（微信支付）客服' },
  { number: '95118', owner: '京东金融客服' },
  { number: '12306', owner: '铁路客户服务中心' },
]

describe('officialService', () => {
  test.each([
    [['解绑', '京东金融', '京东'], '95118'],
    [['微信'], '95017'],
    [['退票', '12306'], '12306'],
    [['支付宝'], undefined],
    [['客'], undefined],
    [[], undefined],
  ])('%j → %s', (words, number) => {
    expect(officialService(words, PHONES)?.number).toBe(number)
  })
})
