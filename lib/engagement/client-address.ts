import { BlockList, isIP } from 'node:net'

/**
 * Which proxies may say where a request comes from: a number of them in front of this server, or
 * their addresses.
 */
export type TrustedProxies = number | BlockList

const noProxies: TrustedProxies = 0

/**
 * `2` (that many in a row) or `10.0.0.0/8, ::1` (addresses and CIDRs); `undefined` for anything else.
 * An empty text trusts none.
 */
export function parseTrustedProxies(text: string): TrustedProxies | undefined {
  const parts = text.split(',').flatMap((part) => part.trim() || [])
  if (parts.length === 0) return noProxies
  if (parts.length === 1 && /^\d{1,2}$/.test(parts[0] ?? '')) return Number(parts[0])
  const list = new BlockList()
  for (const part of parts) {
    const [address = '', prefix, ...rest] = part.split('/')
    const family = isIP(address)
    const longest = family === 4 ? 32 : 128
    const length = prefix === undefined ? longest : Number(prefix)
    const isSound = /^\d{1,3}$/.test(prefix ?? '0') && length <= longest && rest.length === 0
    if (family === 0 || !isSound) return undefined
    list.addSubnet(address, length, family === 4 ? 'ipv4' : 'ipv6')
  }
  return list
}

/**
 * Carries the address at the other end of the connection from our server to Next, which does not tell its
 * handlers. The server writes it over whatever a client sent, and lets nobody else reach Next.
 */
export const SOCKET_HEADER = 'x-zhinan-socket'

/** What a request says of its way here. */
export type Hops = {
  /** The other end of the connection; empty where it is not known. */
  readonly socket: string
  /** `X-Forwarded-For`: who came first, then each proxy but the last. Anybody can write one. */
  readonly forwardedFor: string | null
}

/**
 * The address of the reader: of the connection, unless trusted proxies say otherwise. Of what they
 * say, the last that no trusted one wrote is believed; the rest may be made up.
 */
export function clientAddress({ socket, forwardedFor }: Hops, trusted: TrustedProxies): string {
  const claimed = (forwardedFor ?? '').split(',').map(bareAddress)
  let address = bareAddress(socket)
  for (let hop = 0; claimed.length > 0; hop++) {
    const isTrusted = typeof trusted === 'number' ? hop < trusted : includes(trusted, address)
    const before = claimed.pop()
    if (!isTrusted || !before) break
    address = before
  }
  return address
}

function includes(list: BlockList, address: string): boolean {
  const family = isIP(address)
  return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** Without port, brackets and zone, IPv4 as IPv4; empty when it is no address. */
function bareAddress(written: string): string {
  const text = written.trim()
  const inner = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? text
  const plain = /^(\d+(?:\.\d+){3}):\d+$/.exec(inner)?.[1] ?? inner
  const address = plain.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '')
  return isIP(address) === 0 ? '' : address
}

/**
 * What limits count as one: an IPv4 address, or the /64 that an IPv6 customer gets.
 *
 * `2001:db8:0:1::5` → `2001:db8:0:1::/64`
 */
export function networkOf(address: string): string {
  return networksOf(address)[0] ?? address
}

/**
 * The networks that an address lies in, narrowest first: an IPv4 address alone, of an IPv6 address the
 * /64, and the /56 and /48 that one customer may be given whole (RFC 6177, RIPE-690 §4.2).
 *
 * `2001:db8:0:1::5` → `2001:db8:0:1::/64`, `2001:db8:0:0::/56`, `2001:db8:0::/48`
 */
export function networksOf(address: string): readonly string[] {
  if (isIP(address) !== 6) return [address]
  const [first = '0', second = '0', third = '0', fourth = '0'] = firstGroups(address)
  const byte = fourth.padStart(4, '0').slice(0, 2)
  const site = `${first}:${second}:${third}`
  return [`${site}:${fourth}::/64`, `${site}:${shortGroup(`${byte}00`)}::/56`, `${site}::/48`]
}

/** The first four groups of an IPv6 address, without leading zeros. */
function firstGroups(address: string): readonly string[] {
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':'))
  // An IPv4 tail (`64:ff9b::1.2.3.4`) stands for two groups; the first four are what counts.
  const width = (part: string) =>
    groups(part).reduce((sum, group) => sum + (group.includes('.') ? 2 : 1), 0)
  const zeros = tail === undefined ? 0 : 8 - width(head) - width(tail)
  const all = [...groups(head), ...Array<string>(zeros).fill('0'), ...groups(tail ?? '')]
  return all.slice(0, 4).map(shortGroup)
}

function shortGroup(group: string): string {
  return group.replace(/^0+(?=.)/, '')
}
