import { linkKind } from '@/lib/markdown/addresses'
import type { Site } from './site'

/**
 * The host of an address that leads to another site which content/allowed.yml does not name;
 * `undefined` for every other address.
 */
export function unlistedHost(url: string, { host: own, allowed }: Site): string | undefined {
  const parsed = linkKind(url) === 'external' ? parsedUrl(url) : undefined
  // The site itself and the editor's computer are no other sites.
  if (!parsed || parsed.host === own || isOwnComputer(parsed)) return undefined
  const { hostname } = parsed
  const isListed = allowed.domains.some(
    ({ domain }) => hostname === domain || hostname.endsWith(`.${domain}`),
  )
  return isListed ? undefined : hostname
}

/** Addresses that mean another computer to every reader (RFC 6761, RFC 1122). */
export function isOwnComputer({ hostname }: URL): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|.+\.localhost)$/.test(hostname)
}

export function parsedUrl(url: string): URL | undefined {
  try {
    return new URL(url, 'https://example.com')
  } catch {
    return undefined
  }
}

/** What to do about a site that is not named there; `instead`: where it is no official one. */
export function allowingHint(host: string, instead: string): string {
  return `确认它是官方网站之后，在 content/allowed.yml 的 domains 里加上：- domain: ${host}，下一行写 owner: 谁的网站。不是官方网站就${instead}。`
}
