'use client'

import { useEffect, useRef, useState } from 'react'
import { requestOf, resultsUrl } from '@/lib/search/browser/address'
import type { SearchRequest } from '@/lib/search/browser/types'
import { reportSearch } from './report-search.client'
import { SEARCH_FAILED } from './results-html'

export type ResultsPageProps = {
  /** What stands here before anything is searched for, as HTML of ours. */
  readonly initial: string
  /** `id` of the element around the form. */
  readonly form: string
}

/**
 * The results of the search page. The server may have put them here already; what the reader types
 * then is searched for in the browser. React never touches what stands inside.
 */
export function ResultsPage({ initial, form }: ResultsPageProps) {
  const place = useRef<HTMLDivElement>(null)
  const [status, setStatus] = useState('')
  useEffect(() => {
    const input = document.getElementById(form)?.querySelector('input')
    const target = place.current
    if (!input || !target) return
    let latest = 0
    /** Shows the results, unless the reader has typed on; gives their number. */
    const show = async (request: SearchRequest): Promise<number | undefined> => {
      latest += 1
      const mine = latest
      const [html, text, total] = await resultsOf(request, initial)
      if (mine !== latest) return undefined
      target.innerHTML = html
      setStatus(text)
      return total
    }
    const onInput = (event: Event) => {
      if ((event as InputEvent).isComposing) return
      const request = { query: input.value, withFacets: true }
      history.replaceState(history.state, '', resultsUrl(request))
      void show(request)
    }
    const start = async (request: SearchRequest) => {
      const fromServer = target.querySelector<HTMLElement>('[data-total]')
      if (!fromServer) input.value = request.query
      const total = fromServer ? Number(fromServer.dataset.total) : await show(request)
      if (total !== undefined) reportSearch({ query: request.query, total })
    }
    const asked = requestOf(new URL(location.href))
    if (asked.query !== '') void start(asked)
    input.addEventListener('input', onInput)
    input.addEventListener('compositionend', onInput)
    return () => {
      input.removeEventListener('input', onInput)
      input.removeEventListener('compositionend', onInput)
    }
  }, [initial, form])
  return (
    <>
      <p role="status" className="sr-only">
        {status}
      </p>
      <div
        ref={place}
        id="search-results"
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: built by results-html, which escapes
        dangerouslySetInnerHTML={{ __html: initial }}
      />
    </>
  )
}

/** HTML, what screen readers hear, and the number of articles. */
async function resultsOf(
  request: SearchRequest,
  initial: string,
): Promise<readonly [html: string, status: string, total?: number]> {
  if (request.query.trim() === '') return [initial, '']
  try {
    const { searchSite } = await import('./live-results.client')
    const { html, status, total } = await searchSite(request)
    return [html, status, total]
  } catch {
    return [SEARCH_FAILED, '搜索暂时用不了']
  }
}
