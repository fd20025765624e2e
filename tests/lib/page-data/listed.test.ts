import { describe, expect, test } from 'vitest'
import { coverLayout } from '@/lib/page-data/listed'

describe('coverLayout', () => {
  test.each([1, 2, 3, 4])('gives no two neighbours the same in %i columns', (columns) => {
    const layouts = Array.from({ length: 24 }, (_, place) => coverLayout(place, 'varied'))
    for (const [place, layout] of layouts.entries()) {
      expect(layouts[place + 1]).not.toBe(layout)
      expect(layouts[place + columns]).not.toBe(layout)
    }
    expect(new Set(layouts)).toEqual(new Set([0, 1, 2, 3, 4]))
  })

  test('is always the plainest where the owner wants quiet', () => {
    expect([0, 1, 2].map((place) => coverLayout(place, 'quiet'))).toEqual([4, 4, 4])
  })
})
