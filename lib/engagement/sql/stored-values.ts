import { createHash } from 'node:crypto'
import type { Sender } from '@/lib/engagement/store'

/** PostgreSQL refuses an index row above 2,704 bytes; three keys of this length fit at 4 bytes each. */
const LONGEST_KEY = 200

/** Text as both databases can hold it: without NUL, and with � for half a surrogate pair. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD')
}

/**
 * Text that names something (slug, step, query …), storable.
 *
 * @throws RangeError above 200 characters: the caller has to check before
 */
export function key(text: string): string {
  if (text.length <= LONGEST_KEY) return storable(text)
  throw new RangeError(`“${text.slice(0, 20)}…” is longer than ${LONGEST_KEY} characters`)
}

/**
 * A whole number, as days, times and counts are.
 *
 * @throws RangeError for anything else
 */
export function whole(value: number): number {
  if (Number.isSafeInteger(value)) return value
  throw new RangeError(`${value} is not a whole number`)
}

/** 22 characters of base64url that stand for these words: 132 bits of their SHA-256. */
export function markOf(...words: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 22)
}

/** Who did something, as it is stored; throws a RangeError for hashes that cannot be. */
export function checkSource({ reader, networks }: Sender): Sender {
  return { reader: key(reader), networks: networks.map(key) }
}
