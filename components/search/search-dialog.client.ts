import { type Html, type HtmlPart, html } from '@/lib/html'
import { resultsUrl } from '@/lib/search/browser/address'
import { openSiteIndex } from '@/lib/search/browser/open-site-index'
import { search } from '@/lib/search/browser/search'
import type { SearchResults } from '@/lib/search/browser/types'
import { searchUrl } from '@/lib/url'
import { renderAnswer } from './answer-html'
import { forgetSearch, loadRecent, rememberSearch } from './recent-searches.client'
import { opensResult, reportSearch } from './report-search.client'
import { countText, renderHits, renderPopular, renderResults } from './results-html'

const SHOWN = 8

/** `role=search` on the form: `<search>` is unknown to screen readers of 2022 and before. */
const MARKUP = html`<form action="${searchUrl()}" role="search"><input type="search" name="q" aria-label="搜索文章" placeholder="遇到什么问题？" autocomplete="off" enterkeyhint="search" maxlength="100"><button type="button">关闭</button></form><div class="search-dialog-body"><p role="status"></p><div data-place></div></div>`

/**
 * Instant search over the static index, in a dialog that is gone once closed; a form to the search page
 * in case anything fails. One that is open already stays as it is.
 */
export function openSearchDialog(typed: string): void {
  if (document.querySelector('.search-dialog')) return
  const dialog = document.createElement('dialog')
  dialog.className = 'search-dialog'
  dialog.setAttribute('aria-label', '搜索')
  dialog.innerHTML = MARKUP.__html
  document.body.append(dialog)
  enhance(dialog, typed)
  dialog.showModal()
}

function enhance(dialog: HTMLDialogElement, typed: string): void {
  const input = dialog.querySelector('input') as HTMLInputElement
  const shown = dialog.querySelector('[data-place]') as HTMLElement
  let results: SearchResults | undefined
  let latest = 0
  const look = async () => {
    latest += 1
    const mine = latest
    if (input.value.trim() === '') show(dialog, [], '')
    const found = await findResults(input.value)
    if (mine !== latest) return
    results = isResults(found) ? found : undefined
    show(dialog, found, input.value)
  }
  const settle = (isOpened: boolean) => {
    if (input.value.trim() === '') return
    rememberSearch(input.value)
    if (results) reportSearch({ query: input.value, total: results.total, isOpened })
  }
  input.value = typed
  input.addEventListener('input', () => void look())
  input.addEventListener('keydown', keepComposing)
  dialog.addEventListener('keydown', moveFocus)
  dialog.addEventListener('submit', () => settle(false))
  // While the press goes down: the link may take the reader away.
  const onPress = (event: MouseEvent) => {
    if (event.type === 'click' || opensResult(event)) settle(opensResult(event))
  }
  shown.addEventListener('click', onPress, { capture: true })
  shown.addEventListener('auxclick', onPress, { capture: true })
  shown.addEventListener('click', forgetPressed)
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === dialog.querySelector('form button')) dialog.close()
  })
  dialog.addEventListener('close', () => dialog.remove())
  void look()
}

/** Results of a query, the words offered before there is one, or that the index cannot be had. */
type Found = SearchResults | readonly string[] | 'failed'

/** Older results stay until the new ones are there, so that nothing flickers. */
async function findResults(query: string): Promise<Found> {
  try {
    const index = await openSiteIndex()
    if (query.trim() === '') return index.manifest.popular
    return await search(index, { query, pageSize: SHOWN })
  } catch {
    // Before anything is typed the reader has lost nothing yet; it is said at the first character.
    return query.trim() === '' ? [] : 'failed'
  }
}

function show(dialog: HTMLDialogElement, found: Found, query: string): void {
  const status = dialog.querySelector('[role=status]') as HTMLElement
  const shown = dialog.querySelector('[data-place]') as HTMLElement
  const results = isResults(found) ? found : undefined
  const words = found === 'failed' ? '搜索暂时连不上。' : results ? countText(results) : ''
  status.textContent = words
  // 没有找到 stands among the results as well, with what to do next.
  const isSeen = found === 'failed' || (results?.total ?? 0) > 0
  status.className = isSeen ? 'py-3 text-fact text-ink-soft' : 'sr-only'
  const popular = Array.isArray(found) && shown.querySelector('[data-popular]')
  // The reader may be on one of the recent searches above it.
  if (popular) popular.innerHTML = renderPopular(found).__html
  else shown.innerHTML = htmlOf(found, query).__html
}

function isResults(found: Found): found is SearchResults {
  return typeof found === 'object' && 'hits' in found
}

function htmlOf(found: Found, query: string): Html {
  if (found === 'failed') {
    return html`<a class="button" href="${searchUrl(query)}">到搜索页再试</a>`
  }
  if (!isResults(found)) return startHtml(found)
  if (found.total === 0) return html`<div data-shown>${renderResults(found)}</div>`
  const all = resultsUrl({ query: found.query })
  return html`<div data-shown>${[
    found.answer && renderAnswer(found.answer),
    renderHits(found.hits),
    found.total > found.hits.length &&
      html`<p class="py-4"><a class="button" href="${all}">查看全部 ${found.total} 篇</a></p>`,
  ]}</div>`
}

/** Before anything is typed: what was searched for here, what the editors recommend, and what may be typed. */
function startHtml(popular: readonly string[]): Html {
  return html`<p class="py-4 text-ink-soft">输入一个字就开始找，拼音和首字母也可以。</p>${recentHtml(loadRecent())}<div class="pt-2 pb-4" data-popular>${renderPopular(popular)}</div>`
}

/** What was searched for on this device; each can be removed. */
function recentHtml(recent: readonly string[]): HtmlPart {
  if (recent.length === 0) return undefined
  const items = recent.map(
    (words) =>
      html`<li class="recent-search"><a href="${searchUrl(words)}">${words}</a><button type="button" data-forget="${words}" aria-label="删除「${words}」"><span aria-hidden="true">✕</span></button></li>`,
  )
  return html`<section aria-label="最近搜索"><p class="pt-3 text-fact text-ink-soft">最近搜索（只存在这台设备上）</p><ul>${items}</ul></section>`
}

function forgetPressed({ target }: Event): void {
  const button = (target as Element).closest<HTMLElement>('[data-forget]')
  if (!button) return
  forgetSearch(button.dataset.forget ?? '')
  const section = button.closest('section')
  // The pressed button is gone now; the next one, or the field, is where the reader goes on.
  const next = button.closest('li')?.nextElementSibling?.querySelector<HTMLElement>('button')
  const field = button.closest('dialog')?.querySelector('input')
  ;(next ?? field)?.focus()
  button.closest('li')?.remove()
  if (!section?.querySelector('li')) section?.remove()
}

/** Enter that ends the writing of a 汉字 is not a search. Safari says so by the code 229 alone. */
function keepComposing(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault()
}

/** ↓ and ↑ go from the field through the results and back. */
function moveFocus(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.isComposing) return
  const dialog = event.currentTarget as HTMLElement
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, .search-dialog-body a')]
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
