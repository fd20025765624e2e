import { readOldAddress } from './old-address'

/** Ways from one path: each asks for names and values of the query, those that ask for more come first. */
type Ways = readonly {
  readonly asks: readonly (readonly [string, string])[]
  readonly destination: string
}[]

/** Ways by path, for finding one at each request. */
export type RedirectMap = ReadonlyMap<string, Ways>

/** @param redirects from an old address, with a query where it matters, to where it leads */
export function buildRedirectMap(redirects: Readonly<Record<string, string>>): RedirectMap {
  const map = new Map<string, Ways>()
  for (const [source, destination] of Object.entries(redirects)) {
    const { path, query } = readOldAddress(source)
    const asks = [...new URLSearchParams(query)]
    const ways = [...(map.get(path) ?? []), { asks, destination }]
    map.set(
      path,
      ways.toSorted((a, b) => b.asks.length - a.asks.length),
    )
  }
  return map
}

/**
 * Where an address leads; `undefined` for one that leads nowhere else. What its query has besides goes
 * along within the site: a reader's `?from=wechat` is not lost.
 *
 * `/show.php?id=12&from=wechat` → `/articles/a?from=wechat#step`
 */
export function findRedirect(map: RedirectMap, address: string): string | undefined {
  const { path, query } = readOldAddress(address)
  const ways = map.get(path)
  if (!ways) return undefined
  const names = [...new URLSearchParams(query)]
  const has = (asked: readonly [string, string]) => names.some((name) => isSame(name, asked))
  const way = ways.find(({ asks }) => asks.every(has))
  if (!way) return undefined
  const rest = names.filter((name) => !way.asks.some((asked) => isSame(asked, name)))
  return way.destination.startsWith('/') ? withQuery(way.destination, rest) : way.destination
}

function isSame(a: readonly [string, string], b: readonly [string, string]): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

function withQuery(destination: string, rest: readonly (readonly [string, string])[]): string {
  if (rest.length === 0) return destination
  const [before = '', ...anchor] = destination.split('#')
  const query = new URLSearchParams(rest.map(([name, value]) => [name, value])).toString()
  const joined = `${before}${before.includes('?') ? '&' : '?'}${query}`
  return [joined, ...anchor].join('#')
}
