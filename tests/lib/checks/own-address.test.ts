import { describe, expect, test } from 'vitest'
import { ownAddress } from '@/lib/checks/own-address'

describe('ownAddress', () => {
  test.each([
    ['https://our.host/articles/a?b#c', '', '/articles/a?b#c'],
    ['http://OUR.host', '', '/'],
    ['https://our.host?a=1', '', '/?a=1'],
    ['https://our.host/help/articles/a#c', '/help', '/articles/a#c'],
    ['https://our.host/help', '/help', '/'],
    ['https://our.host/help?a', '/help', '/?a'],
    ['https://our.host/helper', '/help', undefined],
    ['https://our.host/shop', '/help', undefined],
    ['https://other.host/articles/a', '', undefined],
    ['/articles/a', '', undefined],
  ])('%s below %j → %s', (url, base, own) => {
    expect(ownAddress(url, { host: 'our.host', base })).toBe(own)
  })
})
