import { describe, expect, test } from 'vitest'
import { indexLines } from '@/lib/checks/line-index'

describe('indexLines', () => {
  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [6, 3, 1],
    [99, 3, 2],
    [-1, 1, 1],
  ])('offset %i is on line %i, column %i', (offset, line, column) => {
    expect(indexLines('ab\n中\r\nd')(offset)).toEqual({ line, column })
  })

  test('an empty text has one line', () => {
    expect(indexLines('')(0)).toEqual({ line: 1, column: 1 })
  })
})
