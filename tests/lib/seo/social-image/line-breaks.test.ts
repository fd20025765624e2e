import { describe, expect, test } from 'vitest'
import { lineBreaker, unbreakable } from '@/lib/seo/social-image/line-breaks'

const countCharacters = (text: string) => Array.from(text).length
const breakAt = (width: number, text: string) => lineBreaker(text, countCharacters)(width)

describe('unbreakable', () => {
  test.each([
    ['解绑?京东', ['解', '绑?', '京', '东']],
    ['「我」页面', ['「我」', '页', '面']],
    ['接"客服"电话', ['接', '"客服"', '电', '话']],
    ['打开（推荐）。', ['打', '开', '（推', '荐）。']],
    ['用 App 点', ['用', ' ', 'App', ' ', '点']],
    ['家里 Wi-Fi 慢', ['家', '里', ' ', 'Wi-Fi', ' ', '慢']],
    ['95118转人工', ['95118', '转', '人', '工']],
    ['2025年京东', ['2025年', '京', '东']],
    ['涨了3.5%吗', ['涨', '了', '3.5%', '吗']],
    ['等……', ['等……']],
    ['𠮷吗？！', ['𠮷', '吗？！']],
  ])('%s', (text, pieces) => {
    expect(unbreakable(text)).toEqual(pieces)
  })

  test.each(['？怎么\n办 「x', ' , ', '"abc', 'e\u0301t\u00e9'])('loses nothing of %j', (text) => {
    expect(unbreakable(text).join('')).toBe(text)
  })
})

describe('lineBreaker', () => {
  test.each([
    ['keeps a text that fits', '怎么解绑', 4, ['怎么解绑']],
    ['breaks between words', '安卓手机怎么一键换机', 6, ['安卓手机怎么', '一键换机']],
    ['prefers a pause', '手机号换了,旧号怎么查', 8, ['手机号换了,', '旧号怎么查']],
    ['starts no line with punctuation', '一二三四，五六', 4, ['一二三', '四，五六']],
    ['starts no line with a particle', '你怎么知道的呢', 5, ['你怎么', '知道的呢']],
    ['keeps Latin words whole', '打开iPhone设置', 8, ['打开iPhone', '设置']],
    ['drops spaces at the ends of lines', '用 App 退票', 5, ['用 App', '退票']],
    ['lets a word that is too wide stand alone', '点ABCDEFGH了', 4, ['点', 'ABCDEFGH', '了']],
    ['gives no lines for no text', ' ', 4, []],
  ])('%s', (_, text, width, lines) => {
    expect(breakAt(width, text)).toEqual(lines)
  })
})
