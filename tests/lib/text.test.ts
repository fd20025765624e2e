import { describe, expect, test } from 'vitest'
import { chineseNumber, countWords, readingMinutes, splitQuestions, truncate } from '@/lib/text'

describe('countWords', () => {
  test.each([
    ['', 0],
    ['，。！', 0],
    ['打开设置', 4],
    ['打开 Wi-Fi，等 3.5 秒', 6],
    ['12306 怎么退票?', 5],
    ["don't stop", 2],
    ['京东App里', 4],
    ['4.8万亿', 3],
    ['カード', 2],
    ['😀', 0],
    ['𠮷野家', 3],
  ])('counts %j as %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

describe('readingMinutes', () => {
  test('is never below one minute', () => {
    expect(readingMinutes('')).toBe(1)
    expect(readingMinutes(399)).toBe(1)
  })

  test('takes 400 汉字 a minute', () => {
    expect(readingMinutes('字'.repeat(1200))).toBe(3)
    expect(readingMinutes(1000)).toBe(3)
  })
})

describe('truncate', () => {
  test.each([
    ['打开设置', 4, '打开设置'],
    ['打开设置页', 4, '打开设…'],
    ['打开 iPhone 的设置', 6, '打开…'],
    ['打开 iPhone 的设置', 10, '打开 iPhone…'],
    ['打开设置，再点头像', 6, '打开设置…'],
    ['Supercalifragilistic', 6, 'Super…'],
    ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2, '👨‍👩‍👧…'],
    ['👨‍👩‍👧一', 2, '👨‍👩‍👧一'],
    ['𠮷𠮷𠮷', 2, '𠮷…'],
    ['a', 0, ''],
    ['ab', 1, '…'],
    ['等 3.5 秒再试', 4, '等…'],
    ['', 3, ''],
  ])('cuts %j to %i as %j', (text, max, cut) => {
    expect(truncate(text, max)).toBe(cut)
  })
})

describe('chineseNumber', () => {
  test.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '100'],
    [0, '0'],
    [1.5, '1.5'],
  ])('writes %d as %s', (value, numeral) => {
    expect(chineseNumber(value)).toBe(numeral)
  })
})

describe('splitQuestions', () => {
  test.each([
    ['甲怎么办?乙呢?', ['甲怎么办?', '乙呢?']],
    ['甲？ 乙？？丙', ['甲？', '乙？？', '丙']],
    ['「甲？」怎么办', ['「甲？」怎么办']],
    ['？甲', ['？', '甲']],
    ['花呗怎么关闭？ 还能再开吗？', ['花呗怎么关闭？', '还能再开吗？']],
    ['退货怎么办?附全球购退货攻略', ['退货怎么办?', '附全球购退货攻略']],
    ['没有问号', ['没有问号']],
  ])('%s', (text, questions) => {
    expect(splitQuestions(text)).toEqual(questions)
  })
})
