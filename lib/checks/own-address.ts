import { innerPath } from '@/lib/base-path'
import type { Site } from './site'

/**
 * What a whole address leads to within the site; `undefined` for another site, be it on the same host beside
 * our sub-path.
 *
 * `https://our.host/help/a?b#c` → `/a?b#c` where the site is at `https://our.host/help`
 */
export function ownAddress(
  url: string,
  { host, base = '' }: Pick<Site, 'host' | 'base'>,
): string | undefined {
  const [, named = '', path = '', rest = ''] = /^https?:\/\/([^/?#]*)([^?#]*)(.*)$/i.exec(url) ?? []
  if (named === '' || named.toLowerCase() !== host) return undefined
  const own = path === base ? '/' : innerPath(path, base)
  return own === undefined ? undefined : own.replace(/^(?!\/)/, '/') + rest
}
