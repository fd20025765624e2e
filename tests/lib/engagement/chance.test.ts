import { describe, expect, test } from 'vitest'
import { chanceOfCount, chanceOfShare } from '@/lib/engagement/chance'

/** Values of the distributions' tables. */
describe('chanceOfCount', () => {
  test.each([
    [0, 2, 1],
    [1, 2, 0.86466],
    [3, 0.2, 0.001148],
    [7, 2, 0.004534],
    [20, 20, 0.529743],
    [3, 0, 0],
    [5, 800, 1],
    [900, 800, 0],
  ])('%i or more where %d are expected: %d', (least, usual, chance) => {
    expect(chanceOfCount(least, usual)).toBeCloseTo(chance, 3)
  })
})

describe('chanceOfShare', () => {
  test.each([
    [0, 10, 0.5, 1],
    [8, 10, 0.5, 0.054688],
    [10, 10, 0.5, 0.000977],
    [5, 10, 0.1, 0.001635],
    [3, 2, 0.5, 0],
    [1, 5, 0, 0],
    [1, 5, 1, 1],
    [600, 1000, 0.5, 0],
  ])('%i or more of %i with share %d: %d', (least, all, share, chance) => {
    expect(chanceOfShare(least, all, share)).toBeCloseTo(chance, 4)
  })
})
