/** One page of a list. Pages are counted from 1. */
export type ListPage<T> = {
  readonly items: readonly T[]
  readonly page: number
  readonly pageCount: number
}

/**
 * Page `page` of `list`; an empty list has one empty page. `undefined` beyond the last page.
 *
 * Pages are filled from the end of the list, and the first has what is left, up to nearly twice as much: so a
 * new article changes the first page alone until a whole page more is full, and no last page has a single row.
 */
export function listPage<T>(
  list: readonly T[],
  page: number,
  size: number,
): ListPage<T> | undefined {
  const pageCount = countPages(list.length, size)
  if (!Number.isInteger(page) || page < 1 || page > pageCount) return undefined
  const end = list.length - (pageCount - page) * size
  return { items: list.slice(page === 1 ? 0 : end - size, end), page, pageCount }
}

/** `(41, 20)` → `2`; an empty list has one page. */
export function countPages(total: number, size: number): number {
  return Math.max(1, Math.floor(total / size))
}

/** An address segment as a page number; `undefined` unless it is a plain whole number from 2 on. */
export function parsePageSegment(segment: string): number | undefined {
  return /^(?:[2-9]|[1-9]\d+)$/.test(segment) ? Number(segment) : undefined
}
