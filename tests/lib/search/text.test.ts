import { describe, expect, test } from 'vitest'
import { bareText } from '@/lib/bare-text'
import { mayBeTraditional } from '@/lib/search/browser/common-han'
import { cut, cutQuery } from '@/lib/search/browser/cut'
import { foldInPlace, normalise } from '@/lib/search/browser/normalise'
import { readNumbers, writeNumbers } from '@/lib/search/browser/numbers'
import { FIELDS, LAYOUTS, readPostings, writePostings } from '@/lib/search/browser/postings'
import { syllablesOf } from '@/lib/search/pinyin'
import { loadVariants } from '@/lib/search/variants'

describe('normalise', () => {
  test.each([
    ['Ｗｉ－Ｆｉ', 'wifi'],
    ['解綁銀行卡', '解绑银行卡'],
    ['後臺', '后台'],
    ['怎么', '怎么'],
    ['乾隆', '乾隆'],
    ['iOS 18', 'ios 18'],
    ['2025-04', '2025-04'],
    ['Yún', 'yun'],
    ["doesn't / isn’t", 'doesnt / isnt'],
    ['Ñandú が', 'nandu が'],
  ])('%s → %s', (text, normal) => {
    expect(normalise(text, loadVariants())).toBe(normal)
  })
})

describe('mayBeTraditional', () => {
  test.each(['解綁銀行卡', '售後', '囧'])('%s: the table is asked', (text) => {
    expect(mayBeTraditional(text)).toBe(true)
  })
  test.each(['解绑银行卡', '乾隆', 'wifi', 'か'])('%s: it is not', (text) => {
    expect(mayBeTraditional(text)).toBe(false)
  })
  test('misses no 汉字 that the table writes otherwise', () => {
    expect([...loadVariants().keys()].filter((each) => !mayBeTraditional(each))).toEqual([])
  })
})

describe('foldInPlace', () => {
  test('keeps every place', () => {
    expect(foldInPlace('ＡB①ﬁ㎏ é', loadVariants())).toBe('ab1ﬁ㎏ e')
  })
})

describe('cut', () => {
  const keys = (text: string) => cut(text).map(({ key, at }) => `${key}@${at}`)
  test('cuts 汉字 in pairs and singly, the rest in words', () => {
    expect(keys('解绑12306')).toEqual(['解绑@0', '解@0', '绑@1', '12306@2'])
  })
  test('does not count punctuation, and pairs over it', () => {
    expect(keys('京东,怎')).toEqual(['京东@0', '京@0', '东@1', '东怎@1', '怎@2'])
    expect(keys('京东 怎')).toEqual(['京东@0', '京@0', '东@1', '怎@2'])
  })
  test('keeps rare 汉字 whole', () => {
    expect(keys('𠮷野')).toEqual(['𠮷野@0', '𠮷@0', '野@1'])
  })
  test('parts letters from digits', () => {
    expect(keys('win11')).toEqual(['win@0', '11@1'])
  })
})

describe('cutQuery', () => {
  test('asks for a 汉字 only where it stands by itself', () => {
    expect(cutQuery('c盘 清理').map(({ key }) => key)).toEqual(['c', '盘', '清理'])
  })
})

describe('bareText', () => {
  test('leaves out all that is not written', () => {
    expect(bareText('京东金融，怎么 解绑?')).toBe('京东金融怎么解绑')
  })
})

describe('writeNumbers and readNumbers', () => {
  test('give back what they were given', () => {
    const numbers = [0, 1, 31, 32, 1023, 1024, 99_999, 2 ** 30]
    expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers)
  })
  test('are short', () => {
    expect(writeNumbers([1, 31, 32])).toBe('BfgB')
  })
})

describe('writePostings and readPostings', () => {
  test('give back articles and places', () => {
    const fields = [
      new Map([
        [0, [0, 7]],
        [40, [3]],
      ]),
      new Map(),
      new Map([[2, [1]]]),
      new Map(),
    ]
    const found = readPostings(writePostings(fields, true), LAYOUTS.heads)
    const cell = (article: number, field: number) => article * FIELDS.length + field
    expect([...found.cells]).toEqual([cell(0, 0), cell(40, 0), cell(2, 2)])
    expect([...found.starts]).toEqual([0, 2, 3, 4])
    expect([...found.places]).toEqual([0, 7, 3, 1])
    expect(found.articles).toBe(2)
  })
})

describe('syllablesOf', () => {
  test('reads 汉字 as this text has them', () => {
    expect(syllablesOf('银行 A 行走')).toEqual([
      'yin',
      'hang',
      undefined,
      undefined,
      undefined,
      'xing',
      'zou',
    ])
  })
})
