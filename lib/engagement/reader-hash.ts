import { createHmac } from 'node:crypto'
import { networkOf } from './client-address'
import type { ReaderHash } from './store'

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
  return createHmac('sha256', key)
    .update(`${network.length}:${network}${agent}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url')
}
