import { describe, expect, test } from 'vitest'
import { isShowable, rankPopular } from '@/lib/engagement/popular-searches'
import type { DailySearches } from '@/lib/engagement/store'

const today = 20_000
const day = (query: string, ago: number, networks: number, total = 1): DailySearches => ({
  query,
  day: today - ago,
  readers: networks,
  networks,
  total,
  opened: 0,
})
const rules = { isOwnWords: () => true, blocked: ['套现', '代-办', '!'] }
const options = { ...rules, limit: 10 }

describe('rankPopular', () => {
  test('puts what is searched now first', () => {
    const daily = [day('退票', 6, 30), day('解绑', 0, 10), day('截图', 3, 18)]
    expect(rankPopular(daily, today, options)).toEqual(['解绑', '截图', '退票'])
  })

  test('shows nothing that five readers of one day did not search', () => {
    const daily = [day('我的秘密', 0, 4), day('我的秘密', 1, 4), day('退票', 9, 5)]
    expect(rankPopular(daily, today, options)).toEqual(['退票'])
  })

  test('asks the rules of no more queries than it shows', () => {
    const daily = Array.from({ length: 50 }, (_, n) => day(`词${n}`, 0, 60 - n))
    const asked: string[] = []
    const isOwnWords = (query: string) => asked.push(query) > 1
    expect(rankPopular(daily, today, { ...rules, isOwnWords, limit: 2 })).toEqual(['词1', '词2'])
    expect(asked).toEqual(['词0', '词1', '词2'])
  })

  test('drops what found nothing the last time, and takes it back when something does', () => {
    expect(rankPopular([day('a', 1, 9, 3), day('a', 0, 1, 0)], today, options)).toEqual([])
    expect(rankPopular([day('a', 0, 1, 3), day('a', 1, 9, 0)], today, options)).toEqual(['a'])
  })

  test('forgets after two weeks and ignores days to come', () => {
    const daily = [day('old', 14, 900), day('soon', -1, 900), day('now', 13, 5)]
    expect(rankPopular(daily, today, options)).toEqual(['now'])
  })

  test('shows one of two that differ in spaces alone', () => {
    const daily = [day('解绑 银行卡', 0, 6), day('解绑银行卡', 0, 9), day('退票', 0, 5)]
    expect(rankPopular(daily, today, options)).toEqual(['解绑银行卡', '退票'])
  })

  test('gives the same list whatever the order, ties included', () => {
    const daily = ['丙', '甲', '乙', 'b', 'a'].map((query) => day(query, 0, 5))
    const ranked = rankPopular(daily, today, options)
    expect(rankPopular([...daily].reverse(), today, options)).toEqual(ranked)
    expect(rankPopular(daily, today, { ...options, limit: 2 })).toEqual(ranked.slice(0, 2))
  })
})

describe('isShowable', () => {
  test.each(['解绑银行卡', '12306退票', 'iphone 17 截图', '打95118转人工', '字'.repeat(20)])(
    'shows %s',
    (query) => {
      expect(isShowable(query, rules)).toBe(true)
    },
  )

  test.each([
    ['a mobile number', '13800138000'],
    ['one in 汉字', '一三八零零一三八零零零'],
    ['a number of seven digits', '6234567'],
    ['one in pieces', '62 34 56 78'],
    ['an e-mail address', 'a@b.cn'],
    ['an ID number', '11010519491231002x'],
    ['a bank card', '4111111111111111'],
    ['a web address', 'https://a.example'],
    ['one without scheme', 'spam.com'],
    ['one of an app', 'spam.vip领奖'],
    ['something too long', '字'.repeat(21)],
    ['a blocked word', '信用卡套现'],
    ['a blocked word in pieces', '信用卡 套 现'],
    ['a blocked word written with a hyphen', '退票代办'],
  ])('hides %s', (_, query) => {
    expect(isShowable(query, rules)).toBe(false)
  })

  test('hides what is not made of the site’s words', () => {
    expect(isShowable('加微信领红包', { ...rules, isOwnWords: (query) => query === '退票' })).toBe(
      false,
    )
  })
})
