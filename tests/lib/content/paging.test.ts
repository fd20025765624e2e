import { describe, expect, test } from 'vitest'
import { laterPages, listPage, parsePageSegment } from '@/lib/content/paging'

describe('listPage', () => {
  test('cuts the list', () => {
    expect(listPage([1, 2, 3, 4, 5], 2, 2)).toEqual({
      items: [3, 4],
      page: 2,
      pageCount: 3,
      total: 5,
    })
  })
  test('gives an empty list one page', () => {
    expect(listPage([], 1, 20)).toEqual({ items: [], page: 1, pageCount: 1, total: 0 })
  })
  test.each([0, 4, 1.5, Number.NaN])('has no page %s', (page) => {
    expect(listPage([1, 2, 3, 4, 5], page, 2)).toBeUndefined()
  })
})

describe('laterPages', () => {
  test.each([
    [0, []],
    [20, []],
    [21, ['2']],
    [60, ['2', '3']],
  ])('%i articles', (total, pages) => {
    expect(laterPages(total, 20)).toEqual(pages)
  })
})

describe('parsePageSegment', () => {
  test.each([
    ['2', 2],
    ['10', 10],
    ['1', undefined],
    ['0', undefined],
    ['02', undefined],
    ['x', undefined],
    ['-2', undefined],
  ])('%s', (segment, page) => {
    expect(parsePageSegment(segment)).toBe(page)
  })
})
