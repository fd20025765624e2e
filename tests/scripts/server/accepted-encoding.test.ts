import { describe, expect, test } from 'vitest'
import { acceptedEncoding } from '@/scripts/server/accepted-encoding'

describe('acceptedEncoding', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.0,gzip; q=0', undefined],
    ['identity', undefined],
  ])('%s → %s', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding)
  })
})
