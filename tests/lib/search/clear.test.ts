import { describe, expect, test } from 'vitest'
import { isClear, type Ranked } from '@/lib/search/browser/clear'
import type { FoundTerms, Term } from '@/lib/search/browser/find-terms'

const termOf = (key: string): Term => ({
  key,
  kind: 'pair',
  from: 0,
  to: 2,
  at: 0,
  weight: 1,
  rarity: 1,
  isName: false,
  sources: [],
})
const terms = ['关闭', '花呗', '还款', '征信'].map(termOf)
const found: FoundTerms = {
  plan: { query: '', atoms: [], singles: [], words: [], weights: new Float32Array() },
  terms,
  unknown: new Set(),
}
const ranked = (byIndex: number, points: number, missing: readonly Term[] = []): Ranked => ({
  article: 0,
  byIndex,
  score: byIndex + points,
  appraisal: { points, coverage: 0.8, passageCoverage: 0.8, missing, steps: [], used: [] },
})

describe('isClear', () => {
  test('where the index and the words of the article both put it first by far', () => {
    expect(isClear([ranked(1, 1), ranked(0.8, 0.8)], found)).toBe(true)
    expect(isClear([ranked(1, 1)], found)).toBe(true)
  })
  test('not where one of the two judgements is close, or puts another first', () => {
    expect(isClear([ranked(1, 1), ranked(0.5, 0.9)], found)).toBe(false)
    expect(isClear([ranked(1, 1), ranked(0.9, 0.5)], found)).toBe(false)
    expect(isClear([ranked(1, 1), ranked(0.8, 0.1), ranked(0.1, 1.2)], found)).toBe(false)
  })
  test('not where the next article has a considerable part that the first lacks', () => {
    const first = ranked(1, 1, terms.slice(0, 1))
    expect(isClear([first, ranked(0.5, 0.5)], found)).toBe(false)
    expect(isClear([first, ranked(0.5, 0.5, terms.slice(0, 1))], found)).toBe(true)
  })
  test('not where it has little of the query, or much of it is unknown', () => {
    const first = ranked(1, 1)
    const little = { ...first, appraisal: first.appraisal && { ...first.appraisal, coverage: 0.3 } }
    expect(isClear([little], found)).toBe(false)
    expect(isClear([first], { ...found, unknown: new Set([0, 1, 2, 3, 4]) })).toBe(false)
  })
})
