// The service worker, published as /sw.js: with a network it changes nothing; without one it answers with the
// copies that pages have made (kept-pages.client.ts), and says that they are copies.
import { html } from '@/lib/html'
import { KEPT_AT, KEPT_PREFIX, KEPT_TITLE } from './kept-names'

/** What is used of the worker's own types, which do not go together with those of a page. */
type Fetching = Event & {
  readonly request: Request
  readonly preloadResponse?: Promise<Response | undefined>
  readonly respondWith: (answer: Promise<Response>) => void
}
type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Worker = {
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly registration: {
    readonly scope: string
    readonly navigationPreload?: { readonly enable: () => Promise<void> }
  }
}

const worker = globalThis as unknown as Worker
const SHANGHAI_MS = 8 * 3_600_000

// Copies are the same for every version of this file: a new one may take over at once.
addEventListener('install', (event) => (event as Lasting).waitUntil(worker.skipWaiting()))
addEventListener('activate', (event) => {
  const begin = [worker.registration.navigationPreload?.enable(), worker.clients.claim()]
  ;(event as Lasting).waitUntil(Promise.all(begin))
})

addEventListener('fetch', (event) => {
  const { request, preloadResponse, respondWith } = event as Fetching
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (/\/(?:api|studio)(?:\/|$)/.test(pathname)) return
  const answer = request.mode === 'navigate' ? page(request, preloadResponse) : file(request)
  respondWith.call(event, answer)
})

async function page(
  request: Request,
  preloaded: Promise<Response | undefined> | undefined,
): Promise<Response> {
  try {
    return (await preloaded) ?? (await fetch(request))
  } catch (error) {
    const { pathname } = new URL(request.url)
    const copy = await copyOf(pathname)
    if (copy) {
      const at = copy.headers.get(KEPT_AT) ?? ''
      return withNote(
        copy,
        `没有网络。这是 ${inShanghai(at)} 存在这台设备上的一份，可能不是最新的。`,
      )
    }
    const list = await copyOf(`${new URL(worker.registration.scope).pathname}saved`)
    if (!list) throw error
    return withNote(await withRows(list), '没有网络，这一页也没有存过。下面这些现在就能打开。')
  }
}

/** The list with all copies in it: its own script, which does the same, comes later than the page was copied. */
async function withRows(list: Response): Promise<Response> {
  const own = new URL(worker.registration.scope).pathname
  const names = (await caches.keys()).filter((name) => name.startsWith(KEPT_PREFIX))
  const rows = await Promise.all(
    names.map(async (name) => {
      const address = name.slice(KEPT_PREFIX.length)
      const title = decodeURIComponent((await copyOf(address))?.headers.get(KEPT_TITLE) ?? '')
      const isArticle = title !== '' && address !== `${own}saved`
      return isArticle && html`<li><a href="${address}">${title}</a></li>`
    }),
  )
  const filled = (await list.text())
    .replace(/(data-rows="opened"[^>]*>)/, (start) => start + html`${rows}`.__html)
    .replace('data-empty="opened"', 'data-empty="opened" hidden')
  return new Response(filled, { headers: list.headers })
}

async function copyOf(address: string): Promise<Response | undefined> {
  const name = KEPT_PREFIX + address
  if (!(await caches.has(name))) return undefined
  return (await caches.open(name)).match(address)
}

/** Files are named after their content: a copy of one is the file, whichever page it was kept for. */
async function file(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const copy = await caches.match(request)
    if (!copy) throw error
    return copy
  }
}

/** The copy with a line before everything else in it. */
async function withNote(copy: Response, words: string): Promise<Response> {
  const note = html`<p class="kept-note" role="status">${words}</p>`.__html
  const body = (await copy.text()).replace(/<main\b[^>]*>/, (main) => main + note)
  return new Response(body, { headers: copy.headers })
}

/** `2026-11-30T04:00:00.000Z` → `2026-11-30 12:00` */
function inShanghai(instant: string): string {
  const shifted = new Date(Date.parse(instant) + SHANGHAI_MS)
  return shifted.toISOString().slice(0, 16).replace('T', ' ')
}
