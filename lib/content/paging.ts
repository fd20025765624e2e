/** One page of a list. Pages are counted from 1. */
export type ListPage<T> = {
  readonly items: readonly T[]
  readonly page: number
  readonly pageCount: number
  readonly total: number
}

/** Page `page` of `list`; an empty list has one empty page. `undefined` beyond the last page. */
export function listPage<T>(
  list: readonly T[],
  page: number,
  size: number,
): ListPage<T> | undefined {
  const pageCount = countPages(list.length, size)
  if (!Number.isInteger(page) || page < 1 || page > pageCount) return undefined
  return {
    items: list.slice((page - 1) * size, page * size),
    page,
    pageCount,
    total: list.length,
  }
}

/** `(41, 20)` → `3`; an empty list has one page. */
export function countPages(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size))
}

/** The numbers of the pages after the first, as address segments: `3` pages → `['2', '3']`. */
export function laterPages(total: number, size: number): readonly string[] {
  return Array.from({ length: countPages(total, size) - 1 }, (_, index) => String(index + 2))
}

/** An address segment as a page number; `undefined` unless it is a plain whole number from 2 on. */
export function parsePageSegment(segment: string): number | undefined {
  return /^(?:[2-9]|[1-9]\d+)$/.test(segment) ? Number(segment) : undefined
}
