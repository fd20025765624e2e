import { describe, expect, test } from 'vitest'
import { createSessionKey, issueToken, readToken, SESSION_MS } from '@/lib/studio/session/session'

const NOW = 1_795_000_000_000
const key = createSessionKey('scrypt:one', 'secret')
const token = issueToken(key, NOW)

describe('readToken', () => {
  test('knows a token for twelve hours', () => {
    expect(readToken(key, token, NOW)?.expiresAt).toBe(NOW + 12 * 3600_000)
    expect(readToken(key, token, NOW + SESSION_MS - 1)).toBeDefined()
    expect(readToken(key, token, NOW + SESSION_MS)).toBeUndefined()
  })

  test('refuses one that expires later than any could: the clock was wrong', () => {
    expect(readToken(key, token, NOW - 1)).toBeUndefined()
  })

  test('ends all sessions when the password or the secret changes', () => {
    expect(readToken(createSessionKey('scrypt:two', 'secret'), token, NOW)).toBeUndefined()
    expect(readToken(createSessionKey('scrypt:one', 'other'), token, NOW)).toBeUndefined()
  })

  test.each([
    ['a later expiry', token.replace(/^[^.]+/, (NOW + SESSION_MS - 1).toString(36))],
    ['another id', token.replace(/\.[^.]+\./, `.${'A'.repeat(22)}.`)],
    ['another signature', token.replace(/[^.]+$/, 'A'.repeat(43))],
    ['no signature', token.replace(/\.[^.]+$/, '.')],
    ['a signature cut short', token.slice(0, -1)],
    ['something behind it', `${token}A`],
    ['a line end', `${token}\n`],
    ['nothing', ''],
    ['anything', 'x'.repeat(10_000)],
  ])('refuses a token with %s', (_, forged) => {
    expect(readToken(key, forged, NOW)).toBeUndefined()
  })

  test('gives every session an id of its own', () => {
    const other = readToken(key, issueToken(key, NOW), NOW)
    expect(other?.id).not.toBe(readToken(key, token, NOW)?.id)
  })
})
