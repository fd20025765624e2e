import { searchUrl } from '@/lib/url'
import type { SearchRequest } from './types'

/**
 * Where a list of results is to be had again: query, filters and page.
 *
 * `{ query: '解绑', category: 'jd' }` → `/search?q=%E8%A7%A3%E7%BB%91&category=jd`
 */
export function resultsUrl({ query, category, topic, page = 1 }: SearchRequest): string {
  const more = new URLSearchParams()
  if (category) more.set('category', category)
  if (topic) more.set('topic', topic)
  if (page > 1) more.set('page', String(page))
  const filters = more.toString()
  // A lone surrogate has no address; readers never see the mark that stands for it.
  const address = searchUrl(query.replace(/\p{Surrogate}/gu, '\ufffd'))
  return filters === '' ? address : `${address}&${filters}`
}

/** What an address asks for; odd page numbers mean the first. */
export function requestOf(address: URL): SearchRequest {
  const parameters = address.searchParams
  const page = Number(parameters.get('page'))
  return {
    query: parameters.get('q') ?? '',
    category: parameters.get('category') || undefined,
    topic: parameters.get('topic') || undefined,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    withFacets: true,
  }
}
