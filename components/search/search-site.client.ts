import { openSiteIndex } from '@/lib/search/browser/open-site-index'
import { search } from '@/lib/search/browser/search'
import type { SearchRequest } from '@/lib/search/browser/types'
import { countText, renderResults } from './results-html'

/** Results ready to be shown. */
export type ShownResults = {
  readonly html: string
  /** For screen readers. */
  readonly status: string
  readonly total: number
}

/** Searches the static index in the browser. */
export async function searchSite(request: SearchRequest): Promise<ShownResults> {
  const results = await search(await openSiteIndex(), request)
  return { html: renderResults(results).__html, status: countText(results), total: results.total }
}
