import { createHmac } from 'node:crypto'
import { networkOf, networksOf } from './client-address'
import type { NetworkHash, ReaderHash } from './store'

/** What tells readers apart; it is hashed at once and kept nowhere. */
export type Client = {
  readonly address: string
  readonly agent: string
}

/**
 * A reader under today's key: 22 characters of base64url (128 bits of HMAC-SHA-256). An IPv6 reader is
 * the whole /64, which one household owns and walks through by itself (RFC 8981).
 */
export function hashReader(key: Buffer, { address, agent }: Client): ReaderHash {
  const network = networkOf(address)
  return hash(key, `${network.length}:${network}${agent}`)
}

/** The networks of an address (see `networksOf`) under today's key, narrowest first. */
export function hashNetworks(key: Buffer, address: string): readonly NetworkHash[] {
  return networksOf(address).map((network) => hash(key, `network ${network}`))
}

function hash(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest().subarray(0, 16).toString('base64url')
}
