import { type ListPage, laterPages, listPage, parsePageSegment } from '@/lib/content/paging'
import { siteConfig } from '@/site.config'

/** The optional last segment of a list's address: none on page 1, else the page's number. */
export type PageSegment = readonly string[] | undefined

/** The segments of all pages of a list of `total` articles, for `generateStaticParams`. */
export function pageSegments(total: number): { page: string[] }[] {
  return [{ page: [] }, ...laterPages(total, siteConfig.pageSize).map((page) => ({ page: [page] }))]
}

/** The page that the address names; `undefined` for an address that names none. */
export function pageOf<T>(list: readonly T[], segment: PageSegment): ListPage<T> | undefined {
  if (segment !== undefined && segment.length > 1) return undefined
  const page = segment?.[0] === undefined ? 1 : parsePageSegment(segment[0])
  return page === undefined ? undefined : listPage(list, page, siteConfig.pageSize)
}
