import { networkOf } from '../client-address'

/** Tries of one address within the window. */
export const SIGN_IN_TRIES = 5
export const SIGN_IN_WINDOW_MS = 15 * 60_000

/** Addresses remembered; the oldest is forgotten first. */
const MOST_ADDRESSES = 10_000

export type SignInLimit = {
  /** Takes one try; gives the milliseconds to wait where none is left, else 0. */
  take(address: string, now: number): number
  /** Forgets the tries of somebody who got in. */
  clear(address: string): void
}

/**
 * Limits guesses at the password, a whole IPv6 network as one: a try counts before it is checked, so that
 * many at once gain nothing.
 */
export function createSignInLimit(): SignInLimit {
  const tries = new Map<string, readonly number[]>()
  return {
    take(address, now) {
      const network = networkOf(address)
      const recent = (tries.get(network) ?? []).filter(
        (at) => at <= now && at > now - SIGN_IN_WINDOW_MS,
      )
      const [oldest = now] = recent
      if (recent.length >= SIGN_IN_TRIES) return oldest + SIGN_IN_WINDOW_MS - now
      tries.delete(network)
      tries.set(network, [...recent, now])
      if (tries.size > MOST_ADDRESSES) tries.delete(tries.keys().next().value ?? '')
      return 0
    },
    clear: (address) => void tries.delete(networkOf(address)),
  }
}
