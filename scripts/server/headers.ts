import type { ServerResponse } from 'node:http'

type Headers = Readonly<Record<string, string>>

/** What a `<meta>` policy cannot carry; the rest of the policy is in each page's head. */
const EVERYWHERE: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
}

/** Pages may be kept, but are asked about each time (RFC 9111 §5.2.2.4), so that a CDN needs no purge. */
const FRESH: Headers = { 'Cache-Control': 'public, max-age=0, must-revalidate' }

/** For files whose name, or whose folder's name, is made of their content. */
const FOREVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** A drawing opened by its own address is a document: it may draw, and nothing else. */
const DRAWING: Headers = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
}

/** The studio has no script and nothing from elsewhere. */
const STUDIO: Headers = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

/** Social networks and search engines show these on their own pages. */
const FOR_OTHERS: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** Files that are answered alike. */
export type ServedKind = {
  readonly path: RegExp
  /** The same path as hosts of files write it. */
  readonly pattern: string
  readonly headers: Headers
}

/** Of a file or a page, by the address; the first kind that fits adds to what all have. */
export const SERVED_KINDS: readonly ServedKind[] = [
  { path: /^\/media\//, pattern: '/media/*', headers: { ...FOREVER, ...DRAWING } },
  { path: /^\/_next\/static\//, pattern: '/_next/static/*', headers: FOREVER },
  { path: /^\/scripts\//, pattern: '/scripts/*', headers: FOREVER },
  { path: /^\/search\/[^/]+\/./, pattern: '/search/:version/*', headers: FOREVER },
  { path: /^\/social\//, pattern: '/social/*', headers: { ...FRESH, ...FOR_OTHERS } },
  { path: /./, pattern: '/*', headers: FRESH },
]

/** Whether an address is never used for anything else again. */
export function isForever(path: string): boolean {
  return (
    SERVED_KINDS.find((kind) => kind.path.test(path))?.headers['Cache-Control'] ===
    FOREVER['Cache-Control']
  )
}

/** The fixed headers of what a file answers. */
export function fileHeaders(path: string): Headers {
  return { ...EVERYWHERE, ...SERVED_KINDS.find((kind) => kind.path.test(path))?.headers }
}

/** Those of what Next answers; they win over its own. */
export function nextHeaders(path: string): Headers {
  return /^\/studio(?:\/|$)/.test(path) ? { ...EVERYWHERE, ...STUDIO } : EVERYWHERE
}

/** Types that the ending does not tell rightly. */
const TYPES: Headers = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'sitemap.xml': 'application/xml; charset=utf-8',
  'favicon.ico': 'image/x-icon',
}

/** The type of a file of the site; `undefined` where its ending tells it. */
export function typeOf(file: string): string | undefined {
  return TYPES[file]
}

export function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
