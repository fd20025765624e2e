import { type Html, html } from '@/lib/html'
import { savedUrl } from '@/lib/url'
import { forgetPage, keptPages } from './kept-pages.client'
import { loadSaved, setSaved } from './saved-articles.client'

type Row = { readonly address: string; readonly title: string; readonly at?: string }

/** Fills the page of 收藏 with what this device has, each with a way to take it out. */
export async function showSaved(page: HTMLElement): Promise<void> {
  const kept = await keptPages()
  const saved: readonly Row[] = loadSaved().map((article) => ({
    ...article,
    at: kept.find(({ address }) => address === article.address)?.at,
  }))
  const opened = kept.filter(
    ({ address }) =>
      address !== savedUrl() && !saved.some((article) => article.address === address),
  )
  fill(page, 'saved', saved)
  fill(page, 'opened', opened)
}

/** Takes articles out as the reader presses 移除. Returns a function that undoes it. */
export function enhanceSaved(page: HTMLElement): () => void {
  const show = () => showSaved(page).catch(() => {})
  const onPress = async ({ target }: Event) => {
    const address = (target as HTMLElement).dataset.remove
    if (!address) return
    setSaved({ address, title: '' }, false)
    if ('caches' in window) await forgetPage(address)
    await show()
    page.querySelector('h1')?.focus()
  }
  page.addEventListener('click', onPress)
  void show()
  return () => page.removeEventListener('click', onPress)
}

function fill(page: HTMLElement, name: string, rows: readonly Row[]): void {
  const list = page.querySelector(`[data-rows=${name}]`)
  const empty = page.querySelector<HTMLElement>(`[data-empty=${name}]`)
  if (list) list.innerHTML = html`${rows.map(rowOf)}`.__html
  if (empty) empty.hidden = rows.length > 0
}

function rowOf({ address, title, at }: Row): Html {
  const when = at
    ? html`<small>${dayOf(at)} 存下的</small>`
    : html`<small>还没有存下，连上网打开一次就有</small>`
  return html`<li><a href="${address}">${title}</a> ${when} <button type="button" data-remove="${address}" aria-label="移除：${title}">移除</button></li>`
}

/** The reader's own day: `2026-11-30` */
function dayOf(instant: string): string {
  const date = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
