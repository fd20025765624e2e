import { describe, expect, test } from 'vitest'
import { shinglesOf, similarPairs } from '@/lib/report/similar-pairs'

/** A generator with a seed, so that a failure comes again. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

function compareAll(sets: readonly ReadonlySet<string>[], least: number): readonly string[] {
  return sets.flatMap((b, second) =>
    sets.slice(0, second).flatMap((a, first) => {
      const shared = [...a].filter((each) => b.has(each)).length
      return (2 * shared) / (a.size + b.size) >= least ? [`${first} ${second}`] : []
    }),
  )
}

describe('similarPairs', () => {
  test.each([0.3, 0.5, 0.7, 1])(
    'finds what comparing each with each finds, from %s on',
    (least) => {
      const random = randomOf(7)
      const sets = Array.from({ length: 120 }, () => {
        const size = 1 + Math.floor(random() * 9)
        return new Set(Array.from({ length: size }, () => String(Math.floor(random() ** 2 * 14))))
      })
      const found = similarPairs(sets, least).map(({ first, second }) => `${first} ${second}`)
      const expected = compareAll(sets, least)
      expect(expected.length).toBeGreaterThan(0)
      expect([...found].sort()).toEqual([...expected].sort())
    },
  )

  test('puts the most alike first and leaves empty sets alone', () => {
    const sets = ['', 'abcd', 'abcx', 'abcd', ''].map((letters) => new Set(letters))
    expect(similarPairs(sets, 0.5)).toEqual([
      { first: 1, second: 3, share: 1 },
      { first: 1, second: 2, share: 0.75 },
      { first: 2, second: 3, share: 0.75 },
    ])
  })
})

describe('shinglesOf', () => {
  test('leaves out marks and spaces, and takes a letter beyond 16 bits whole', () => {
    expect([...shinglesOf('打开 Wi-Fi，𠮷', 3)]).toEqual(['打开w', '开wi', 'wif', 'ifi', 'fi𠮷'])
    expect([...shinglesOf('短', 3)]).toEqual([])
  })
})
