import { describe, expect, test } from 'vitest'
import { shareOf, wilsonLowerBound } from '@/lib/engagement/insights/share'

describe('shareOf', () => {
  test.each([
    [0, 0, undefined],
    [4, 4, undefined],
    [0, 5, 0],
    [4, 5, 0.8],
    [7, 7, 1],
  ])('gives %d of %d as %s', (part, total, share) => {
    expect(shareOf(part, total)).toBe(share)
  })
})

describe('wilsonLowerBound', () => {
  // All of n gives n / (n + z²), half of n is symmetric about its middle.
  test.each([
    [0, 0, 0],
    [0, 10, 0],
    [1, 1, 0.2065],
    [8, 10, 0.4902],
    [10, 10, 0.7225],
    [50, 100, 0.4038],
  ])('of %d in %d is %d', (part, total, bound) => {
    expect(wilsonLowerBound(part, total)).toBeCloseTo(bound, 4)
  })

  test('ranks many votes above one', () => {
    expect(wilsonLowerBound(8, 10)).toBeGreaterThan(wilsonLowerBound(1, 1))
  })
})
