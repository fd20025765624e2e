import { describe, expect, test } from 'vitest'
import { comeIn, isForNext, refuseMethod, tidyPath } from '@/scripts/server/door'

const names = (count: number) => Array.from({ length: count }, (_, each) => `a=${each}`).join('&')

describe('comeIn', () => {
  test.each([
    ['/', { path: '/', query: '' }],
    ['/latest/2', { path: '/latest/2', query: '' }],
    ['/search?q=a?b&c=d', { path: '/search', query: '?q=a?b&c=d' }],
    ['/tags/%E5%BE%AE', { path: '/tags/%E5%BE%AE', query: '' }],
    ['/%CE%D2.html?a=1', { path: '/%E6%88%91.html', query: '?a=1' }],
    ['http://help.example/latest?a=1', { path: '/latest', query: '?a=1' }],
    ['http://help.example', { path: '/', query: '' }],
    [`/search?${names(30)}`, { path: '/search', query: `?${names(30)}` }],
  ])('lets %s in', (url, address) => {
    expect(comeIn({ method: 'GET', url })).toEqual(address)
  })

  test.each([
    ['GET', '*', 400],
    ['OPTIONS', '*', 405],
    ['TRACE', '/', 405],
    ['LOCK', '/', 405],
    ['PROPFIND', '/articles/a', 405],
    ['GET', 'latest', 400],
    ['GET', `/${'a'.repeat(15_000)}`, 414],
    ['GET', `/search?q=${'a'.repeat(2_100)}`, 414],
    ['GET', `/search?${names(31)}`, 400],
    ['GET', '/%E0%A4%A', 404],
    ['GET', '/a%00b', 404],
    ['GET', '/%CE%D2%00', 404],
    ['GET', '/%FF%FF', 404],
    ['GET', '/a%5Cb', 404],
  ])('refuses %s %.30s', (method, url, status) => {
    expect(comeIn({ method, url })).toMatchObject({ status })
  })
})

describe('isForNext', () => {
  test.each([
    ['/api/v1/views', '', true],
    ['/studio', '', true],
    ['/studio/articles', '', true],
    ['/studio.css', '', false],
    ['/search.md', '?q=a', true],
    ['/search', '?q=', true],
    ['/search', '', false],
    ['/search', '?p=2', false],
    ['/search/manifest.json', '?q=a', false],
    ['/feedback', '?slug=a&helpful=yes', true],
    ['/feedback', '', false],
    ['/articles/a', '?q=a', false],
  ])('%s%s → %s', (path, query, expected) => {
    expect(isForNext({ path, query })).toBe(expected)
  })
})

describe('refuseMethod', () => {
  test('takes GET and HEAD', () => {
    expect([refuseMethod('GET'), refuseMethod('HEAD')]).toEqual([undefined, undefined])
    expect(refuseMethod('POST')).toEqual({ status: 405, allow: 'GET, HEAD' })
  })
})

describe('tidyPath', () => {
  test.each([
    ['/', undefined],
    ['/latest', undefined],
    ['/latest/', '/latest'],
    ['//evil.example/a', '/evil.example/a'],
    ['//evil.example//', '/evil.example'],
    ['//', '/'],
  ])('%s → %s', (path, tidy) => {
    expect(tidyPath(path)).toBe(tidy)
  })
})
