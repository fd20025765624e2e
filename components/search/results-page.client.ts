import { requestOf, resultsUrl } from '@/lib/search/browser/address'
import type { SearchRequest } from '@/lib/search/browser/types'
import { opensResult, reportSearch } from './report-search.client'
import { SEARCH_FAILED } from './search-failed'

type Shown = {
  readonly html: string
  /** What screen readers hear. */
  readonly status: string
  /** Number of articles; `undefined` where nothing was searched for. */
  readonly total?: number
}

/** Searches while the reader types on the search page; what the server has found already stays. */
export function enhanceResults(): () => void {
  const page = document.querySelector('[data-search-page]')
  const input = page?.querySelector('input')
  const place = page?.querySelector('#search-results')
  const status = page?.querySelector('[role=status]')
  if (!page || !input || !place || !status) return () => {}
  const initial = page.querySelector('template')?.innerHTML ?? ''
  let latest = 0
  /** What the results that stand there are results of. */
  let shownSearch: { readonly query: string; readonly total: number } | undefined
  /** Shows the results, unless the reader has typed on; returns their number. */
  const show = async (request: SearchRequest): Promise<number | undefined> => {
    latest += 1
    const mine = latest
    const shown = await resultsOf(request, initial)
    if (mine !== latest) return undefined
    place.innerHTML = shown.html
    status.textContent = shown.status
    shownSearch =
      shown.total === undefined ? undefined : { query: request.query, total: shown.total }
    return shown.total
  }
  const search = (query: string) => {
    const request = { query, withFacets: true }
    history.replaceState(history.state, '', resultsUrl(request))
    void show(request)
  }
  const onInput = (event: Event) => {
    if (!(event as InputEvent).isComposing) search(input.value)
  }
  const start = async (request: SearchRequest) => {
    const fromServer = place.querySelector<HTMLElement>('[data-total]')
    if (!fromServer) input.value = request.query
    const total = fromServer ? Number(fromServer.dataset.total) : await show(request)
    if (total === undefined) return
    shownSearch ??= { query: request.query, total }
    reportSearch({ query: request.query, total })
  }
  const onPress = (event: MouseEvent) => {
    if (shownSearch && opensResult(event)) reportSearch({ ...shownSearch, isOpened: true })
  }
  const asked = requestOf(new URL(location.href))
  const typed = input.value
  // Typed before this script came.
  if (typed.trim() !== '' && typed.trim() !== asked.query.trim()) search(typed)
  else if (asked.query !== '') void start(asked)
  input.addEventListener('input', onInput)
  input.addEventListener('compositionend', onInput)
  place.addEventListener('click', onPress as EventListener)
  place.addEventListener('auxclick', onPress as EventListener)
  return () => {
    place.removeEventListener('click', onPress as EventListener)
    place.removeEventListener('auxclick', onPress as EventListener)
    input.removeEventListener('input', onInput)
    input.removeEventListener('compositionend', onInput)
  }
}

async function resultsOf(request: SearchRequest, initial: string): Promise<Shown> {
  if (request.query.trim() === '') return { html: initial, status: '' }
  try {
    const { searchSite } = await import('./search-site.client')
    return await searchSite(request)
  } catch {
    return { html: SEARCH_FAILED.__html, status: '搜索暂时用不了' }
  }
}
