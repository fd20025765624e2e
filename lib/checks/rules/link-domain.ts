import type { WrittenLink } from '../body'
import type { AddressRule } from '../rule'
import type { Site } from '../site'
import { allowingHint, unlistedHost } from '../unlisted-host'

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
      hint: allowingHint(host, '去掉链接'),
    })),
}

type Stranger = { readonly host: string; readonly at: number; readonly count: number }

function strangers(links: readonly WrittenLink[], site: Site): readonly Stranger[] {
  const found = new Map<string, Stranger>()
  for (const { url, urlSpan, span } of links) {
    const host = unlistedHost(url, site)
    if (host === undefined) continue
    const { at, count } = found.get(host) ?? { at: (urlSpan ?? span).start, count: 0 }
    found.set(host, { host, at, count: count + 1 })
  }
  return [...found.values()]
}
