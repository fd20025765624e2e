// The service worker, published as /sw.js: with a network it changes nothing; without one it answers with the
// copies that pages have made (kept-pages.client.ts), and says that they are copies.
import { formatDateTime, toInstant } from '@/lib/date'
import { html } from '@/lib/html'
import { KEPT_AT, KEPT_PREFIX, KEPT_TITLE, keptBelow } from './kept-names'

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
/** The site's folder: `/`, or its sub-path with a slash behind. */
const folder = new URL(worker.registration.scope).pathname

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
  if (/^(?:api|studio)(?:\/|$)/.test(pathname.slice(folder.length))) return
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
        `没有网络。这是 ${formatDateTime(toInstant(new Date(at)))} 存在这台设备上的一份，可能不是最新的。`,
      )
    }
    // A picture that is opened by itself.
    const picture = await caches.match(request.url)
    if (picture) return picture
    const list = await copyOf(`${folder}saved`)
    if (!list) throw error
    return withNote(await withRows(list), '没有网络，这一页也没有存过。下面这些现在就能打开。')
  }
}

/** The list with all copies in it: its own script, which does the same, comes later than the page was copied. */
async function withRows(list: Response): Promise<Response> {
  const rows = await Promise.all(
    keptBelow(await caches.keys(), folder).map(async (address) => {
      const title = decodeURIComponent((await copyOf(address))?.headers.get(KEPT_TITLE) ?? '')
      const isArticle = title !== '' && address !== `${folder}saved`
      return isArticle && html`<li><a href="${address}">${title}</a></li>`
    }),
  )
  const filled = (await list.text())
    .replace(/(data-rows="opened"[^>]*>)/, (start) => start + html`${rows}`.__html)
    .replace('data-empty="opened"', 'data-empty="opened" hidden')
  return new Response(filled, { headers: list.headers })
}

/** With a slash at its end or without: hosts of folders show `/a/` where a link says `/a`. */
async function copyOf(address: string): Promise<Response | undefined> {
  for (const each of [address, address.endsWith('/') ? address.slice(0, -1) : `${address}/`]) {
    const name = KEPT_PREFIX + each
    if (await caches.has(name)) return (await caches.open(name)).match(each)
  }
  return undefined
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

/** The copy with a line before everything else in it; of pictures in several sizes one was copied. */
async function withNote(copy: Response, words: string): Promise<Response> {
  const note = html`<p class="kept-note" role="status">${words}</p>`.__html
  const body = (await copy.text())
    .replace(/<main\b[^>]*>/, (main) => main + note)
    .replace(/ srcset="[^"]*"/gi, '')
  return new Response(body, { headers: copy.headers })
}
