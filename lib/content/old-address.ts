import { readGbkEscapes } from '@/lib/gbk-escapes'

/** An address taken apart, so that however it is written it is the same. */
export type OldPath = {
  /** As browsers send it, without a slash at its end. */
  readonly path: string
  /** Names and values, in the order of their names: `id=12&page=2`; empty where there is none. */
  readonly query: string
}

/**
 * However its escapes were written: in UTF-8, or in GBK as older sites did.
 *
 * `/旧文/?b=2&a=1` → path `/%E6%97%A7%E6%96%87`, query `a=1&b=2`
 *
 * @param address a path with a query or without; what stands behind `#` is left out
 */
export function readOldAddress(address: string): OldPath {
  const [, path = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(address) ?? []
  return { path: normalPath(path), query: normalQuery(query) }
}

/** The same address in one piece, for comparing. */
export function oldAddressKey(address: string): string {
  const { path, query } = readOldAddress(address)
  return query === '' ? path : `${path}?${query}`
}

const PLAIN = /^(?:\/[\w.~-]+)+$/

function normalPath(path: string): string {
  if (PLAIN.test(path)) return path
  const names = path.split('/').map(normalName)
  return names.join('/').replace(/(.)\/+$/, '$1') || '/'
}

/** A slash, a question mark or a hash that was escaped stays so: it is part of the name. */
function normalName(name: string): string {
  try {
    return encodeURI(decodeURIComponent(name)).replace(/[/?#]/g, encodeURIComponent)
  } catch {
    const read = readGbkEscapes(name)
    // Neither of the two: such as it is.
    return read === undefined ? name : encodeURI(read).replace(/[/?#]/g, encodeURIComponent)
  }
}

function normalQuery(query: string): string {
  const names = new URLSearchParams(query.replace(/[^&=]+/g, asUtf8))
  names.sort()
  return names.toString()
}

/** A name or value whose escapes are UTF-8, where it can be made one. */
function asUtf8(text: string): string {
  try {
    decodeURIComponent(text)
    return text
  } catch {
    const read = readGbkEscapes(text.replaceAll('+', ' '))
    return read === undefined ? text : encodeURIComponent(read)
  }
}
