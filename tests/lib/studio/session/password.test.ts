import { describe, expect, test } from 'vitest'
import { hashPassword, isPassword, parsePasswordHash } from '@/lib/studio/session/password'

const PASSWORD = '纸上得来终觉浅 8'
const written = await hashPassword(PASSWORD)
const known = parsePasswordHash(written)
if (!known) throw new Error(`cannot read ${written}`)

const salt = 'c2FsdHNhbHRzYWx0c2FsdA'
const hash = 'aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g'

describe('hashPassword', () => {
  test('writes one line that shells and .env files leave alone', () => {
    expect(written).toMatch(/^scrypt:32768:8:3:[\w-]{22}:[\w-]{43}$/)
    expect(written).not.toContain(PASSWORD)
  })

  test('salts: the same password gives another hash', async () => {
    expect(await hashPassword(PASSWORD)).not.toBe(written)
  })
})

describe('isPassword', () => {
  test('knows the password', async () => {
    expect(await isPassword(PASSWORD, known)).toBe(true)
  })

  test.each(['', PASSWORD.trimEnd().slice(0, -1), `${PASSWORD} `, PASSWORD.repeat(60)])(
    'refuses %j',
    async (wrong) => {
      expect(await isPassword(wrong, known)).toBe(false)
    },
  )

  test('knows it however the keyboard composes its characters', async () => {
    const composed = parsePasswordHash(await hashPassword('caf\u00e9 caf\u00e9'))
    expect(composed && (await isPassword('cafe\u0301 cafe\u0301', composed))).toBe(true)
  })
})

describe('parsePasswordHash', () => {
  test('reads dollars in place of colons', () => {
    expect(parsePasswordHash(written.replaceAll(':', '$'))).toEqual(known)
  })

  test.each([
    ['', 'nothing'],
    [PASSWORD, 'a password'],
    [`scrypt:1024:8:1:${salt}:${hash}`, 'a cost that is too low'],
    [`scrypt:30000:8:1:${salt}:${hash}`, 'a cost that is no power of two'],
    [`scrypt:1048576:16:1:${salt}:${hash}`, 'a cost of 2 GiB'],
    [`scrypt:32768:8:0:${salt}:${hash}`, 'no round'],
    [`scrypt:32768:8:3:c2FsdA:${hash}`, 'a short salt'],
    [`scrypt:32768:8:3:${salt}:aGFzaA`, 'a short hash'],
    [`scrypt$32768:8$3:${salt}:${hash}`, 'mixed separators'],
    [`bcrypt:32768:8:3:${salt}:${hash}`, 'another function'],
    ['scrypt$8$1$', 'what a shell leaves of it'],
  ])('refuses %j: %s', (text) => {
    expect(parsePasswordHash(text)).toBeUndefined()
  })
})
