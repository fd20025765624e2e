import { linkKind } from '@/lib/markdown/addresses'
import type { WrittenLink } from '../body'
import type { AddressRule } from '../rule'
import type { Site } from '../site'

/** Links leave the site only for the official sites that content/allowed.yml names; each other one is told once. */
export const linkDomain: AddressRule = {
  name: 'link-domain',
  severity: 'error',
  locked: true,
  about: 'addresses',
  check: ({ addresses, site }) =>
    strangers(addresses.links, site).map(({ host, at, count }) => ({
      at,
      message: `网站 ${host} 不在允许链接的名单里${count > 1 ? `（这篇里有 ${count} 处）` : ''}`,
      hint: `确认它是官方网站之后，在 content/allowed.yml 的 domains 里加上：- domain: ${host}，下一行写 owner: 谁的网站。不是官方网站就去掉链接。`,
    })),
}

type Stranger = { readonly host: string; readonly at: number; readonly count: number }

function strangers(links: readonly WrittenLink[], site: Site): readonly Stranger[] {
  const found = new Map<string, Stranger>()
  for (const { url, urlSpan, span } of links) {
    const parsed = linkKind(url) === 'external' ? parsedUrl(url) : undefined
    if (!parsed || parsed.host === site.host || isAllowed(parsed.hostname, site)) continue
    const host = parsed.hostname
    const { at, count } = found.get(host) ?? { at: (urlSpan ?? span).start, count: 0 }
    found.set(host, { host, at, count: count + 1 })
  }
  return [...found.values()]
}

function parsedUrl(url: string): URL | undefined {
  try {
    return new URL(url, 'https://example.com')
  } catch {
    return undefined
  }
}

function isAllowed(host: string, { allowed }: Site): boolean {
  return allowed.domains.some(({ domain }) => host === domain || host.endsWith(`.${domain}`))
}
