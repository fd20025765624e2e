import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** A password as it is kept: its scrypt hash (RFC 7914) with salt and cost. */
export type PasswordHash = {
  readonly cost: Cost
  readonly salt: Buffer
  readonly hash: Buffer
}

type Cost = { readonly N: number; readonly r: number; readonly p: number }

/** 32 MiB and about 0.2 s on a small machine (OWASP Password Storage Cheat Sheet: N = 2^15, r = 8, p = 3). */
const COST: Cost = { N: 2 ** 15, r: 8, p: 3 }
/** What a written hash may ask of the machine at most. */
const MOST_BYTES = 256 * 1024 * 1024
const SALT_BYTES = 16
const HASH_BYTES = 32

/** Long enough that nobody guesses it at five tries in a quarter of an hour. */
export const LEAST_PASSWORD_LENGTH = 10
/** A longer one is not a password. */
export const MOST_PASSWORD_LENGTH = 200

/**
 * `scrypt:N:r:p:salt:hash`, the last two in base64url. Colons, because shells, `.env` files and compose
 * files replace what follows a `$`.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await derive(password, salt, COST, HASH_BYTES)
  const { N, r, p } = COST
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join(':')
}

const WRITTEN = /^scrypt([:$])(\d{5,7})\1(\d{1,2})\1(\d{1,2})\1([\w-]{16,})\1([\w-]{40,})$/

/** Reads what `hashPassword` wrote, `$` in place of `:` too; `undefined` for anything else, weak costs included. */
export function parsePasswordHash(text: string): PasswordHash | undefined {
  const match = WRITTEN.exec(text.trim())
  if (!match) return undefined
  const [N = 0, r = 0, p = 0] = match.slice(2, 5).map(Number)
  const isPowerOfTwo = Number.isInteger(Math.log2(N))
  if (!isPowerOfTwo || N < 2 ** 14 || r < 8 || p < 1 || 128 * N * r > MOST_BYTES) return undefined
  return {
    cost: { N, r, p },
    salt: Buffer.from(match[5] ?? '', 'base64url'),
    hash: Buffer.from(match[6] ?? '', 'base64url'),
  }
}

/** Whether it is the password; takes the same time for every wrong one. */
export async function isPassword(password: string, known: PasswordHash): Promise<boolean> {
  const tried = password.slice(0, MOST_PASSWORD_LENGTH)
  const hash = await derive(tried, known.salt, known.cost, known.hash.length)
  return timingSafeEqual(hash, known.hash) && tried === password
}

/** In a thread of its own, so that pages go on. Keyboards differ in how they compose characters: NFC. */
function derive(password: string, salt: Buffer, cost: Cost, length: number): Promise<Buffer> {
  const options: ScryptOptions = { ...cost, maxmem: 129 * cost.N * cost.r + 1024 * cost.p * cost.r }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, length, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
