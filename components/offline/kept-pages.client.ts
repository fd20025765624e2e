import { homeUrl } from '@/lib/url'
import { KEPT_AT, KEPT_PREFIX, KEPT_TITLE, keptBelow } from './kept-names'

/** A page of which this device has a copy. */
export type KeptPage = {
  readonly address: string
  readonly title: string
  /** When it was copied, ISO 8601. */
  readonly at: string
}

/** Pages that were only opened; saved ones stay until they are taken out. */
const MOST_OPENED = 20

/** Parts of the script that need the network in any case: search. */
const NEEDS_NETWORK = /\/(?:search|results)[\w.-]*\.js$/

/**
 * Copies a page with all that it needs: style, script with the parts that come when they are reached for,
 * pictures of the text. Everything comes from one answer of the server and from what that answer names, each
 * named after its content, so that two publications never mix; a page of which something could not be had is not
 * kept, and an earlier copy stays, also when the page is closed half-way: the new one takes its place last.
 *
 * @throws when there is no network, or the device has no room
 */
export async function keepPage(address: string): Promise<void> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const html = await response.text()
  // Its own style is not wanted here, and this page's policy does not know it.
  const unstyled = html.replace(/<style>[\s\S]*?<\/style>/, '')
  const page = new DOMParser().parseFromString(unstyled, 'text/html')
  const files = await loadWithParts(filesOf(page))
  const cache = await caches.open(KEPT_PREFIX + address)
  for (const [file, answer] of files) await cache.put(file, answer)
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    [KEPT_AT]: new Date().toISOString(),
    [KEPT_TITLE]: encodeURIComponent(page.querySelector('h1')?.textContent?.trim() ?? ''),
  }
  await cache.put(address, new Response(html, { headers }))
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (pathname !== address && !files.has(pathname)) await cache.delete(url)
  }
}

/** The files, and those that scripts among them name, by their addresses. @throws when one cannot be had */
async function loadWithParts(named: readonly string[]): Promise<ReadonlyMap<string, Response>> {
  const files = new Map<string, Response>()
  let due = named
  while (due.length > 0) {
    const parts = await Promise.all(
      due.map(async (file) => {
        const answer = await fetch(file)
        if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
        files.set(file, answer)
        return file.endsWith('.js') ? partsIn(await answer.clone().text(), file) : []
      }),
    )
    due = [...new Set(parts.flat())].filter((file) => !files.has(file))
  }
  return files
}

/** What a script imports, at once or later, as addresses: it names its neighbours `./name-hash.js`. */
function partsIn(code: string, file: string): readonly string[] {
  return [...code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)]
    .map(([, name]) => file.replace(/[^/]*$/, `${name}`))
    .filter((part) => !NEEDS_NETWORK.test(part))
}

/** What the page cannot do without, by its addresses as they are written. */
function filesOf(page: Document): readonly string[] {
  const named = (selector: string, name: string) =>
    [...page.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? [])
  return [
    ...new Set([
      ...named('link[rel=stylesheet]', 'href'),
      ...named('script[src]', 'src'),
      ...named('main .prose img', 'src'),
    ]),
  ]
}

/** All copies, the newest first; none where the browser keeps none. */
export async function keptPages(): Promise<readonly KeptPage[]> {
  if (!('caches' in window)) return []
  const addresses = keptBelow(await caches.keys(), homeUrl())
  const pages = await Promise.all(addresses.map(keptPage))
  return pages
    .filter((page) => page !== undefined)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

/** The copy of one page, where there is one. */
export async function keptPage(address: string): Promise<KeptPage | undefined> {
  const copy = await caches.match(address, { cacheName: KEPT_PREFIX + address })
  const at = copy?.headers.get(KEPT_AT)
  const title = decodeURIComponent(copy?.headers.get(KEPT_TITLE) ?? '')
  return at ? { address, title, at } : undefined
}

export async function forgetPage(address: string): Promise<void> {
  await caches.delete(KEPT_PREFIX + address)
}

/** Forgets the oldest of those that were only opened. */
export async function tidyKept(stay: readonly string[]): Promise<void> {
  const opened = (await keptPages()).filter(({ address }) => !stay.includes(address))
  for (const { address } of opened.slice(MOST_OPENED)) await forgetPage(address)
}
