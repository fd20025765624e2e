import { toDay } from '@/lib/date'
import { isPerson } from '@/lib/engagement/bots'
import {
  clientAddress,
  networkOf,
  SOCKET_HEADER,
  type TrustedProxies,
} from '@/lib/engagement/client-address'
import { createRateLimiter } from '@/lib/engagement/rate-limit'
import { hashNetworks, hashReader } from '@/lib/engagement/reader-hash'
import type { ReaderKeys } from '@/lib/engagement/reader-key'
import type { Day, Sender } from '@/lib/engagement/store'

/** Who asks, as far as anything is kept of it. */
export type Reader = {
  readonly source: Sender
  readonly day: Day
  /** False for crawlers, scripts and pages loaded ahead of time: they are answered, not counted. */
  readonly isPerson: boolean
}

export type Readers = {
  readonly read: (headers: Headers) => Reader
  /** Seconds to wait; 0 when the request may go on. */
  readonly limit: (headers: Headers) => number
}

/** One reader writes at most this often, … */
const PER_READER = { burst: 60, perMinute: 60 }
/** … and all behind one address together (a dormitory, a mobile network) this often. */
const PER_ADDRESS = { burst: 600, perMinute: 600 }

/** Address and agent go in, and nothing of them comes out. */
export function createReaders(keys: ReaderKeys, trusted: TrustedProxies, now: () => Date): Readers {
  const perReader = createRateLimiter(PER_READER)
  const perAddress = createRateLimiter(PER_ADDRESS)
  const clientOf = (headers: Headers) => ({
    address: clientAddress(
      { socket: headers.get(SOCKET_HEADER) ?? '', forwardedFor: headers.get('x-forwarded-for') },
      trusted,
    ),
    agent: headers.get('user-agent') ?? '',
  })
  const hashOf = (headers: Headers, day: Day) => hashReader(keys(day), clientOf(headers))
  return {
    read: (headers) => {
      const day = toDay(now())
      const networks = hashNetworks(keys(day), clientOf(headers).address)
      const source = { reader: hashOf(headers, day), networks }
      return { source, day, isPerson: isPerson(headers) }
    },
    limit: (headers) => {
      const moment = now()
      const wait = perReader(hashOf(headers, toDay(moment)), moment.getTime())
      return wait || perAddress(networkOf(clientOf(headers).address), moment.getTime())
    },
  }
}
