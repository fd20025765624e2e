import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Somebody who signed in. Who it is, nobody knows: there is one password. */
export type Session = {
  /** Random; names the session when it is ended before its time. */
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** A working day. */
export const SESSION_MS = 12 * 3600_000

/**
 * The key that signs sessions, from the password's hash and a secret of the site: a new password ends
 * all sessions, and who reads the hash alone cannot make one.
 */
export function createSessionKey(passwordHash: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`zhinan studio session\n${passwordHash}`).digest()
}

/** A signed token: when it expires, a random id, and the signature of both. */
export function issueToken(key: Buffer, now: number): string {
  const payload = `${(now + SESSION_MS).toString(36)}.${randomBytes(16).toString('base64url')}`
  return `${payload}.${sign(key, payload)}`
}

/** The session of a token; `undefined` for a forged, foreign, damaged or expired one. */
export function readToken(key: Buffer, token: string, now: number): Session | undefined {
  const match = /^(([0-9a-z]{8,9})\.([\w-]{22}))\.([\w-]{43})$/.exec(token)
  if (!match) return undefined
  const [, payload = '', expires = '', id = '', signature = ''] = match
  const expected = sign(key, payload)
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) return undefined
  const expiresAt = Number.parseInt(expires, 36)
  return expiresAt > now && expiresAt <= now + SESSION_MS ? { id, expiresAt } : undefined
}

function sign(key: Buffer, payload: string): string {
  return createHmac('sha256', key).update(payload).digest('base64url')
}
