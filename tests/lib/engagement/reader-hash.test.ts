import { describe, expect, test } from 'vitest'
import { hashReader } from '@/lib/engagement/reader-hash'

const key = Buffer.alloc(32, 1)
const client = { address: '203.0.113.7', agent: 'Mozilla/5.0' }
const hash = hashReader(key, client)

describe('hashReader', () => {
  test('is 22 characters of base64url with nothing of the reader in them', () => {
    expect(hash).toMatch(/^[A-Za-z0-9_-]{22}$/)
  })

  test('is the same for the same reader under the same key', () => {
    expect(hashReader(Buffer.alloc(32, 1), { ...client })).toBe(hash)
  })

  test.each([
    ['another key', Buffer.alloc(32, 2), client],
    ['another address', key, { ...client, address: '203.0.113.8' }],
    ['another agent', key, { ...client, agent: 'Mozilla/5.1' }],
    ['the same letters cut elsewhere', key, { address: '203.0.113.7M', agent: 'ozilla/5.0' }],
  ])('is another for %s', (_, otherKey, other) => {
    expect(hashReader(otherKey, other)).not.toBe(hash)
  })

  test('takes a household’s IPv6 addresses as one', () => {
    const hashes = ['2001:db8:1:2::1', '2001:DB8:1:2:ffff::9', '2001:db8:1:3::1'].map((address) =>
      hashReader(key, { ...client, address }),
    )
    expect(hashes[0]).toBe(hashes[1])
    expect(hashes[0]).not.toBe(hashes[2])
  })
})
