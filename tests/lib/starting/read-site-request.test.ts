import { describe, expect, test } from 'vitest'
import {
  readContactEmail,
  readDescription,
  readSiteName,
  readSiteUrl,
  readStartingCategories,
} from '@/lib/starting/read-site-request'

describe('readSiteName', () => {
  test.each([
    [' 小店帮助 ', { value: '小店帮助' }],
    ['', { fault: '还没有名字，例如：小店帮助' }],
    ['一二三四五六七八九十一二三四五六七八九十一', { fault: '名字有 21 个字，最多 20 个' }],
    ["小'店", { fault: '名字里不能有引号和反斜杠' }],
  ])('reads %j', (written, read) => expect(readSiteName(written)).toEqual(read))
})

describe('readDescription', () => {
  test('wants one', () => {
    expect(readDescription(' ')).toHaveProperty('fault')
    expect(readDescription('怎么做。')).toEqual({ value: '怎么做。' })
  })
})

describe('readSiteUrl', () => {
  test.each([
    ['https://help.example.com/', 'https://help.example.com'],
    ['help.example.com', 'https://help.example.com'],
    ['https://example.com/help', 'https://example.com/help'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['', 'http://localhost:3000'],
  ])('takes %j for %s', (written, value) => expect(readSiteUrl(written)).toEqual({ value }))

  test.each(['帮助', 'abc', 'https://a b.com', 'ftp://example.com', "https://a.com/'"])(
    'refuses %j',
    (written) => expect(readSiteUrl(written)).toHaveProperty('fault'),
  )
})

describe('readStartingCategories', () => {
  test('takes names with an address or in pinyin, however they are separated', () => {
    expect(readStartingCategories('订单=orders、退款 ， 账号＝account;')).toEqual({
      value: [
        { slug: 'orders', title: '订单' },
        { slug: 'tui-kuan', title: '退款' },
        { slug: 'account', title: '账号' },
      ],
    })
  })

  test.each([
    ['', '至少要有一个分类，例如：订单=orders、退款=refunds'],
    [
      '订单=Orders!',
      '「订单」的地址「Orders!」不行：只能有小写英文、数字和连字符，例如：订单=orders',
    ],
    ['订单=orders、退款=orders', '分类「退款」写了两遍'],
    ['一二三四五六七八九十一=long', '分类「一二三四五六七八九十一」的名字要有 1 到 10 个字'],
  ])('refuses %j', (written, fault) => {
    expect(readStartingCategories(written)).toEqual({ fault })
  })
})

describe('readContactEmail', () => {
  test('takes nothing for an answer, and no half address', () => {
    expect(readContactEmail('')).toEqual({ value: undefined })
    expect(readContactEmail('help@example.com')).toEqual({ value: 'help@example.com' })
    expect(readContactEmail('help@')).toEqual({
      fault: '「help@」不是邮箱，例如：help@example.com',
    })
  })
})
