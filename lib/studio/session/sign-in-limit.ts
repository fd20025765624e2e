import { networksOf } from '@/lib/engagement/client-address'

/** Tries of one address or IPv6 /64 within the window; of a /56; of a /48. */
const SIGN_IN_TRIES = [5, 10, 20] as const
export const SIGN_IN_WINDOW_MS = 15 * 60_000

/** Networks remembered; the oldest is forgotten first. */
const MOST_NETWORKS = 10_000

export type SignInLimit = {
  /** Takes one try; returns the milliseconds to wait where none is left, else 0. */
  take(address: string, now: number): number
  /** Gives the last try back to somebody whose password was not looked at. */
  giveBack(address: string): void
  /** Forgets the tries of somebody who got in. */
  clear(address: string): void
}

/**
 * Limits guesses at the password, an IPv6 network as one, and the wider ones that a customer may own too:
 * else 65,536 networks of one /48 could keep everybody out. A try counts before it is checked, so that many
 * at once gain nothing.
 */
export function createSignInLimit(): SignInLimit {
  const tries = new Map<string, readonly number[]>()
  const recentOf = (network: string, now: number) =>
    (tries.get(network) ?? []).filter((at) => at <= now && at > now - SIGN_IN_WINDOW_MS)
  return {
    take(address, now) {
      const networks = networksOf(address).map((network, width) => {
        return { network, recent: recentOf(network, now), most: SIGN_IN_TRIES[width] ?? 0 }
      })
      const waits = networks.map(({ recent, most }) => {
        const [first = now] = recent.slice(-most)
        return recent.length >= most ? first + SIGN_IN_WINDOW_MS - now : 0
      })
      const wait = Math.max(...waits)
      if (wait > 0) return wait
      for (const { network, recent } of networks) {
        tries.delete(network)
        tries.set(network, [...recent, now])
        if (tries.size > MOST_NETWORKS) tries.delete(tries.keys().next().value ?? '')
      }
      return 0
    },
    giveBack(address) {
      for (const network of networksOf(address)) {
        tries.set(network, tries.get(network)?.slice(0, -1) ?? [])
      }
    },
    clear(address) {
      for (const network of networksOf(address)) tries.delete(network)
    },
  }
}
