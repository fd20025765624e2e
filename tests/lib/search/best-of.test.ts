import { describe, expect, test } from 'vitest'
import { bestOf } from '@/lib/search/browser/best-of'
import { createRandom } from '@/scripts/trials/random'

describe('bestOf', () => {
  test('puts the highest first, and of equal ones the lower number', () => {
    expect(bestOf(Float32Array.of(1, 3, 0, 3, 2), 3)).toEqual([1, 3, 4])
  })

  test('leaves out what has no points', () => {
    expect(bestOf(Float32Array.of(0, 0, 1), 10)).toEqual([2])
    expect(bestOf(new Float32Array(0), 10)).toEqual([])
  })

  test.each([1, 12, 399, 400, 401, 5000])('gives the same as sorting everything: %i', (most) => {
    const random = createRandom(most)
    const scores = Float32Array.from({ length: 3000 }, () => Math.floor(random() * 50))
    const sorted = [...scores.keys()]
      .filter((article) => (scores[article] ?? 0) > 0)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    expect(bestOf(scores, most)).toEqual(sorted.slice(0, most))
  })
})
