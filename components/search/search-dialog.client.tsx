'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { resultsUrl } from '@/lib/search/browser/address'
import { openSiteIndex } from '@/lib/search/browser/open-site-index'
import { search } from '@/lib/search/browser/search'
import type { SearchResults } from '@/lib/search/browser/types'
import { searchUrl } from '@/lib/url'
import { forgetSearch, loadRecent, rememberSearch } from './recent-searches.client'
import { reportSearch } from './report-search.client'
import { countText, renderHits, renderPopular, renderResults } from './results-html'

export type SearchDialogProps = {
  /** What was typed before the dialog was there. */
  readonly query: string
  readonly onClose: () => void
}

const SHOWN = 8

/** Instant search over the static index; a form to the search page in case anything fails. */
export function SearchDialog({ query: typed, onClose }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState(typed)
  const found = useResults(query)
  useEffect(() => {
    // A second mount, as in development, finds it open.
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const settle = () => {
    if (query.trim() === '') return
    rememberSearch(query)
    if (found.results) reportSearch({ query, total: found.results.total })
  }
  return (
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label="搜索"
      onClose={onClose}
      onKeyDown={moveFocus}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: `<search>` is unknown to screen readers of 2022 */}
      <form action="/search" role="search" onSubmit={settle}>
        <input
          type="search"
          name="q"
          aria-label="搜索文章"
          placeholder="遇到什么问题？"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={100}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={keepComposing}
        />
        <button type="button" onClick={() => dialog.current?.close()}>
          关闭
        </button>
      </form>
      <div className="search-dialog-body" onClickCapture={settle}>
        <p
          role="status"
          className={
            found.results?.total || found.failed ? 'py-3 text-fact text-ink-soft' : 'sr-only'
          }
        >
          {found.failed ? '搜索暂时连不上。' : found.results && countText(found.results)}
        </p>
        {found.failed && (
          <a className="button" href={searchUrl(query)}>
            到搜索页再试
          </a>
        )}
        {query.trim() === '' && <Start popular={found.popular ?? []} />}
        {found.results && <Found results={found.results} />}
      </div>
    </dialog>
  )
}

function Found({ results }: { readonly results: SearchResults }) {
  const html = results.total === 0 ? renderResults(results) : renderHits(results.hits)
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: built by results-html, which escapes */}
      <div data-shown dangerouslySetInnerHTML={{ __html: html }} />
      {results.total > results.hits.length && (
        <p className="py-4">
          <a className="button" href={resultsUrl({ query: results.query })}>
            查看全部 {results.total} 篇
          </a>
        </p>
      )}
    </>
  )
}

/** Before anything is typed: what was searched for here, what the editors recommend, and what may be typed. */
function Start({ popular }: { readonly popular: readonly string[] }) {
  return (
    <>
      <p className="py-4 text-ink-soft">输入一个字就开始找，拼音和首字母也可以。</p>
      <Recent />
      <div
        className="pt-2 pb-4"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: built by results-html, which escapes
        dangerouslySetInnerHTML={{ __html: renderPopular(popular) }}
      />
    </>
  )
}

/** What was searched for on this device; each can be removed. */
function Recent() {
  const [recent, setRecent] = useState(loadRecent)
  if (recent.length === 0) return null
  return (
    <section aria-label="最近搜索">
      <p className="pt-3 text-fact text-ink-soft">最近搜索（只存在这台设备上）</p>
      <ul>
        {recent.map((each) => (
          <li key={each} className="recent-search">
            <a href={searchUrl(each)}>{each}</a>
            <button
              type="button"
              aria-label={`删除「${each}」`}
              onClick={() => {
                forgetSearch(each)
                setRecent(loadRecent())
              }}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Shown = {
  readonly results?: SearchResults
  readonly failed?: boolean
  /** What is offered before anything is typed. */
  readonly popular?: readonly string[]
}

/** Results of the newest query; the older ones stay until they are there, so that nothing flickers. */
function useResults(query: string): Shown {
  const [shown, setShown] = useState<Shown>({})
  useEffect(() => {
    let isCurrent = true
    const show = (next: Shown) => isCurrent && setShown(next)
    if (query.trim() === '') {
      show({})
      // Ready by the time that the first character is there; that it fails is said then.
      openSiteIndex().then(
        ({ manifest }) => show({ popular: manifest.popular }),
        () => {},
      )
    } else {
      openSiteIndex()
        .then((index) => search(index, { query, pageSize: SHOWN }))
        .then(
          (results) => show({ results }),
          () => show({ failed: true }),
        )
    }
    return () => {
      isCurrent = false
    }
  }, [query])
  return shown
}

/** Enter that ends the writing of a 汉字 is not a search. Safari says so by the code 229 alone. */
function keepComposing(event: KeyboardEvent): void {
  const { isComposing, keyCode } = event.nativeEvent
  if (event.key === 'Enter' && (isComposing || keyCode === 229)) event.preventDefault()
}

/** ↓ and ↑ go from the field through the results and back. */
function moveFocus(event: KeyboardEvent<HTMLDialogElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.nativeEvent.isComposing) return
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('input, .search-dialog-body a'),
  ]
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
