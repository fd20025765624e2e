import { describe, expect, test } from 'vitest'
import { countPages, listPage, parsePageSegment } from '@/lib/content/paging'

describe('listPage', () => {
  const pages = (total: number, size: number) => {
    const list = Array.from({ length: total }, (_, index) => index)
    return Array.from({ length: countPages(total, size) }, (_, index) => {
      return listPage(list, index + 1, size)?.items ?? []
    })
  }

  test('cuts the list from its end', () => {
    expect(listPage([1, 2, 3, 4, 5], 2, 2)).toEqual({ items: [4, 5], page: 2, pageCount: 2 })
    expect(pages(5, 2)).toEqual([
      [0, 1, 2],
      [3, 4],
    ])
  })

  test.each([1, 19, 20, 21, 39, 40, 59, 60, 101])('loses none of %i', (total) => {
    const all = pages(total, 20)
    expect(all.flat()).toHaveLength(total)
    expect(new Set(all.flat()).size).toBe(total)
    expect(all.slice(1).every((items) => items.length === 20)).toBe(true)
    expect(all[0]?.length).toBeLessThan(40)
  })

  test('leaves later pages as they are when one comes in front', () => {
    const later = (list: readonly string[]) => listPage(list, 2, 2)?.items
    expect(later(['b', 'c', 'd', 'e'])).toEqual(['d', 'e'])
    expect(later(['a', 'b', 'c', 'd', 'e'])).toEqual(['d', 'e'])
  })

  test('gives an empty list one page', () => {
    expect(listPage([], 1, 20)).toEqual({ items: [], page: 1, pageCount: 1 })
  })

  test.each([0, 3, 1.5, Number.NaN])('has no page %s', (page) => {
    expect(listPage([1, 2, 3, 4, 5], page, 2)).toBeUndefined()
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
