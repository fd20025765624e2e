import type { IncomingMessage } from 'node:http'
import { readGbkEscapes } from '@/lib/gbk-escapes'

/** A request that may come in: where it goes. */
export type Address = {
  /** Decoded as far as it must be to be split: `/tags/%E8%A7%A3`. */
  readonly path: string
  /** With its `?`; empty where there is none. */
  readonly query: string
}

/** Why a request does not come in. */
export type Refusal = {
  readonly status: 400 | 404 | 405 | 414
  /** Methods that would. */
  readonly allow?: string
}

/** Longer ones are no address of ours, and cost whoever takes them apart. */
const LONGEST_ADDRESS = 4096
const LONGEST_QUERY = 2048
/** More names in a query than any form has. */
const MOST_NAMES = 30

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const FILE_METHODS = 'GET, HEAD'

/**
 * What every request is asked before anybody works for it: a known method, an address that can be read and is
 * no longer than ours are. Costs next to nothing, and says nothing to the log.
 */
export function comeIn({
  method = 'GET',
  url = '',
}: Pick<IncomingMessage, 'method' | 'url'>): Address | Refusal {
  if (!METHODS.includes(method)) return { status: 405, allow: FILE_METHODS }
  if (url === '*') return method === 'OPTIONS' ? { status: 405, allow: FILE_METHODS } : bad
  // As it is sent to a proxy (RFC 9112 §3.2.2).
  const target = url.replace(/^https?:\/\/[^/?#]*/i, '')
  const [path = '', ...rest] = target.split('?')
  const query = rest.length > 0 ? `?${rest.join('?')}` : ''
  if (url.length > LONGEST_ADDRESS || query.length > LONGEST_QUERY) return { status: 414 }
  if (query.split('&').length > MOST_NAMES) return bad
  if (!path.startsWith('/')) return target === '' ? { path: '/', query } : bad
  const readable = readablePath(path)
  return readable === undefined ? { status: 404 } : { path: readable, query }
}

const bad: Refusal = { status: 400 }

/**
 * The path, if it is UTF-8 once decoded (RFC 3986 §2.1) and names no other folder; one that is GBK, as old
 * addresses may be, written as UTF-8.
 */
function readablePath(path: string): string | undefined {
  const hasOddMark = (text: string) => /\0|\\/.test(text)
  try {
    return hasOddMark(decodeURIComponent(path)) ? undefined : path
  } catch {
    const read = readGbkEscapes(path)
    return read === undefined || hasOddMark(read) ? undefined : encodeURI(read)
  }
}

/** Whether no file can answer: the API, the studio, and pages that are filled in for one reader. */
export function isForNext({ path, query }: Address): boolean {
  if (/^\/(?:api|studio)(?:\/|$)/.test(path) || path === '/search.md') return true
  const names = new URLSearchParams(query)
  return (path === '/search' && names.has('q')) || (path === '/feedback' && names.has('slug'))
}

/** `undefined` where the method suits a file, or a page that Next fills in. */
export function refuseMethod(method: string | undefined): Refusal | undefined {
  return method === 'GET' || method === 'HEAD' ? undefined : { status: 405, allow: FILE_METHODS }
}

/**
 * The same address written as it should be; `undefined` where it is. One that began with two slashes would
 * name another host.
 *
 * `/latest/` → `/latest`
 */
export function tidyPath(path: string): string | undefined {
  const tidy = path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
  return tidy === path ? undefined : tidy
}
