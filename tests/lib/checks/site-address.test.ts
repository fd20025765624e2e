import { describe, expect, test } from 'vitest'
import { siteAddress } from '@/lib/checks/site-address'

describe('siteAddress', () => {
  test.each([
    ['/articles/a', { kind: 'article', slug: 'a', anchor: '' }],
    ['/articles/a.md', { kind: 'article', slug: 'a', anchor: '' }],
    ['/articles/a#%E8%A7%A3%E7%BB%91', { kind: 'article', slug: 'a', anchor: '解绑' }],
    ['#解绑', { kind: 'here', slug: '', anchor: '解绑' }],
    ['/categories/jd/2', { kind: 'category', slug: 'jd', anchor: '' }],
    ['/search?q=a', { kind: 'list', slug: '', anchor: '' }],
    ['/', { kind: 'list', slug: '', anchor: '' }],
    ['/about', { kind: 'page', slug: 'about', anchor: '' }],
    ['../wechat/a.md#b', { kind: 'file', slug: 'a', anchor: 'b' }],
  ])('%s', (url, address) => {
    expect(siteAddress(url)).toEqual(address)
  })

  test.each(['', 'https://jd.com/', '//jd.com', 'tel:110', 'javascript:a'])(
    'leaves “%s” to others',
    (url) => {
      expect(siteAddress(url)).toBeUndefined()
    },
  )
})
