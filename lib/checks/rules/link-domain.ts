import { linkKind } from '@/lib/markdown/addresses'
import type { AddressRule } from '../rule'
import type { Site } from '../site'

/** Links leave the site only for the official sites that content/allowed.yml names. */
export const linkDomain: AddressRule = {
  name: 'link-domain',
  severity: 'error',
  locked: true,
  about: 'addresses',
  check: ({ addresses, site }) =>
    addresses.links.flatMap(({ url, urlSpan, span }) => {
      const host = linkKind(url) === 'external' ? hostOf(url) : undefined
      if (host === undefined || host === site.host || isAllowed(host, site)) return []
      return [
        {
          at: (urlSpan ?? span).start,
          message: `网站 ${host} 不在允许链接的名单里`,
          hint: `确认它是官方网站之后，在 content/allowed.yml 的 domains 里加上：- domain: ${host}，下一行写 owner: 谁的网站。不是官方网站就去掉链接。`,
        },
      ]
    }),
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url, 'https://example.com').hostname
  } catch {
    return undefined
  }
}

function isAllowed(host: string, { allowed }: Site): boolean {
  return allowed.domains.some(({ domain }) => host === domain || host.endsWith(`.${domain}`))
}
