import { describe, expect, test } from 'vitest'
import { collectWords } from '@/lib/search/site-words'

describe('collectWords', () => {
  const words = collectWords(
    ['微信怎么转账?', '12306 火车票 iPhone', '京东金融怎么解绑银行卡?'],
    ['免密支付', 'Wi-Fi'],
  )

  test.each(['微信', '怎么', '转账', '12306', '火车票', 'iphone', '解绑', '银行卡'])(
    'has %s of a title',
    (word) => {
      expect(words.has(word)).toBe(true)
    },
  )

  test.each(['免密支付', '支付', 'wifi'])(
    'has %s of a phrase, in the search’s own form',
    (word) => {
      expect(words.has(word)).toBe(true)
    },
  )

  test('has no 汉字 alone, of which any text could be made', () => {
    expect([...words].filter((word) => /^\p{Script=Han}$/u.test(word))).toEqual([])
  })

  test('has nothing that goes on beyond a space or a mark', () => {
    expect([...words].filter((word) => /账12306|票iphone|[?\s]/.test(word))).toEqual([])
  })
})
