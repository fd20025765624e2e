import { parsePageSegment } from '@/lib/content/paging'

/** The optional last segment of a list's address: none on page 1, else the page's number. */
export type PageSegment = readonly string[] | undefined

/** The page that the address names; `undefined` for an address that names none. */
export function pageNumber(segment: PageSegment): number | undefined {
  if (segment === undefined) return 1
  return segment.length === 1 ? parsePageSegment(segment[0] ?? '') : undefined
}
