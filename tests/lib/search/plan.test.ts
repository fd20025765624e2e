import { describe, expect, test } from 'vitest'
import { fillerAt } from '@/lib/search/browser/fillers'
import { readLexicon, spotWords } from '@/lib/search/browser/lexicon'
import { planQuery } from '@/lib/search/browser/plan'

const lexicon = readLexicon({
  editors: [],
  general: ['哪个端口|端口>端口', '建一个>新建', '怎么用>手册', 'delete|get rid of>delete|remove'],
  singles: [],
})
const shares = (query: string) =>
  Object.fromEntries(planQuery(query, lexicon).atoms.map(({ key, share }) => [key, share]))

describe('planQuery', () => {
  test('gives fillers at the edge of a listed phrase no more than elsewhere', () => {
    const { 哪个: which = 1, 端口: port = 0 } = shares('哪个端口')
    expect(which).toBeLessThan(0.1)
    expect(port).toBe(1)
    expect(shares('建一个').一个).toBeLessThan(0.1)
  })
  test('leaves a phrase of fillers alone whole', () => {
    expect(shares('怎么用').怎么).toBeGreaterThan(0.5)
  })
  test('gives little to English words that say little', () => {
    const { see, invoice } = shares('see invoice')
    expect([see, invoice]).toEqual([0.3, 1])
  })
  test('takes an English word among 汉字 for a name, and several for a sentence', () => {
    expect(shares('查看定时任务 at').at).toBe(1)
    expect(shares('who').who).toBeLessThan(0.1)
    expect(shares('卸载说 device is busy').is).toBeLessThan(0.1)
  })
})

describe('spotWords', () => {
  test('knows an English word in any form, and phrases', () => {
    const words = spotWords('how to get rid of deleted boards', lexicon).map(({ word }) => word)
    expect(words.sort()).toEqual(['delete', 'get rid of'])
  })
})

describe('fillerAt', () => {
  test('takes an amount whole, though its first 汉字 is a question word', () => {
    expect(fillerAt('几分钟', 0)?.length).toBe(3)
    expect(fillerAt('几号', 0)?.length).toBe(2)
    expect(fillerAt('怎么退', 0)?.length).toBe(2)
  })
})
