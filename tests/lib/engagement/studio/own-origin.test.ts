import { describe, expect, test } from 'vitest'
import { isOwnOrigin } from '@/lib/engagement/studio/own-origin'

const SITE = 'https://help.example.com'
const ask = (headers: Record<string, string>) => isOwnOrigin(new Headers(headers), SITE)

describe('isOwnOrigin', () => {
  test.each([
    [{ origin: SITE }],
    [{ origin: SITE, 'sec-fetch-site': 'same-origin' }],
    // A preview under another address.
    [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
  ])('knows %j', (headers) => {
    expect(ask(headers)).toBe(true)
  })

  test.each([
    [{}],
    [{ origin: '' }],
    [{ origin: 'null' }],
    [{ origin: 'https://evil.example', host: 'help.example.com' }],
    [{ origin: 'http://help.example.com' }],
    [{ origin: 'https://help.example.com.evil.example' }],
    [{ origin: 'https://help.example.com:8443', host: 'help.example.com' }],
    [{ origin: SITE, 'sec-fetch-site': 'cross-site' }],
    [{ origin: SITE, 'sec-fetch-site': 'same-site' }],
  ])('takes %j for foreign', (headers: Record<string, string>) => {
    expect(ask(headers)).toBe(false)
  })
})
