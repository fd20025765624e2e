import { describe, expect, test } from 'vitest'
import { clientAddress, networkOf, parseTrustedProxies } from '@/lib/engagement/client-address'

describe('clientAddress', () => {
  test.each<[string, string, string | null, string, string]>([
    ['nobody is trusted', '203.0.113.7', '1.1.1.1', '', '203.0.113.7'],
    ['no header', '127.0.0.1', null, '127.0.0.1', '127.0.0.1'],
    ['the proxy is trusted', '127.0.0.1', '203.0.113.7', '127.0.0.1', '203.0.113.7'],
    ['the connection is no proxy', '198.51.100.1', '203.0.113.7', '127.0.0.1', '198.51.100.1'],
    ['a made-up beginning', '127.0.0.1', '1.1.1.1, 203.0.113.7', '127.0.0.1', '203.0.113.7'],
    [
      'two proxies',
      '127.0.0.1',
      '1.1.1.1, 203.0.113.7, 10.1.2.3',
      '127.0.0.1,10.0.0.0/8',
      '203.0.113.7',
    ],
    ['all trusted', '127.0.0.1', '10.9.9.9, 10.1.2.3', '127.0.0.1,10.0.0.0/8', '10.9.9.9'],
    ['one hop', '10.0.0.1', '1.1.1.1, 203.0.113.7', '1', '203.0.113.7'],
    ['two hops', '10.0.0.1', '203.0.113.7, 10.0.0.2', '2', '203.0.113.7'],
    ['more hops than there are', '10.0.0.1', '203.0.113.7', '3', '203.0.113.7'],
    ['zero hops', '10.0.0.1', '203.0.113.7', '0', '10.0.0.1'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1', '203.0.113.7', '127.0.0.1', '203.0.113.7'],
    ['IPv6', '::1', '2001:db8::7', '::1', '2001:db8::7'],
    ['brackets and ports', '::1', '[2001:db8::7]:4711', '::1', '2001:db8::7'],
    ['a port', '::1', '203.0.113.7:4711', '::1', '203.0.113.7'],
    ['a zone', 'fe80::1%eth0', null, '', 'fe80::1'],
    ['what is no address', '127.0.0.1', '203.0.113.7, unknown', '127.0.0.1', '127.0.0.1'],
    ['an empty header', '127.0.0.1', '', '127.0.0.1', '127.0.0.1'],
    ['nothing known', '', null, '', ''],
  ])('%s', (_, socket, forwardedFor, proxies, address) => {
    const trusted = parseTrustedProxies(proxies) ?? 0
    expect(clientAddress({ socket, forwardedFor }, trusted)).toBe(address)
  })
})

describe('parseTrustedProxies', () => {
  test.each(['10.0.0.0/33', 'localhost', '1.2.3', '10.0.0.0/x', '10.0.0.0/8/8', '::/129', '100'])(
    'does not understand %s',
    (text) => {
      expect(parseTrustedProxies(text)).toBeUndefined()
    },
  )
})

describe('networkOf', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:0:1::5', '2001:db8:0:1::/64'],
    ['2001:0DB8:0000:0001:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::1.2.3.4', '64:ff9b:0:0::/64'],
    ['1:2:3:4:5:6:1.2.3.4', '1:2:3:4::/64'],
    ['1:2:3:4:5:6:7::', '1:2:3:4::/64'],
    ['', ''],
  ])('%s → %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
