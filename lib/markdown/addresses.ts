import { decodePercent } from '@/lib/url'

/** What the pipeline makes of the addresses that editors write. */

const SCHEME = /^([^/?#:]*):/

/** Where a link leads; `unsafe` for `javascript:`, `data:` and every other scheme we do not know. */
export type LinkKind = 'site' | 'external' | 'contact' | 'unsafe'

/**
 * `/articles/a`, `#b` → `site`; `https://jd.com`, `//jd.com` → `external`; `tel:110`, `mailto:…` →
 * `contact`; whatever has another scheme, control characters included → `unsafe`
 *
 * https://url.spec.whatwg.org/#url-parsing
 */
export function linkKind(url: string): LinkKind {
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined) return /^[\\/]{2}/.test(url) ? 'external' : 'site'
  if (scheme === 'http' || scheme === 'https') return 'external'
  return scheme === 'mailto' || scheme === 'tel' ? 'contact' : 'unsafe'
}

/**
 * The name under which a picture is looked up: `./a%20b.svg` → `a b.svg`. Returns `undefined` for
 * addresses of other hosts and for `data:`, which are never shown.
 */
export function pictureName(url: string): string | undefined {
  if (url === '' || linkKind(url) !== 'site') return undefined
  return decodePercent(url.replace(/^(?:\.\/)+/, ''))
}
