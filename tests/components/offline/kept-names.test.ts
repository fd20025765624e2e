import { describe, expect, test } from 'vitest'
import { KEPT_PREFIX, keptBelow } from '@/components/offline/kept-names'

const names = ['other-cache', `${KEPT_PREFIX}/help/articles/a`, `${KEPT_PREFIX}/shop/articles/b`]

describe('keptBelow', () => {
  test.each([
    ['/help/', ['/help/articles/a']],
    ['/shop/', ['/shop/articles/b']],
    ['/', ['/help/articles/a', '/shop/articles/b']],
    ['/none/', []],
  ])('of a site below %s: %j', (folder, addresses) => {
    expect(keptBelow(names, folder)).toEqual(addresses)
  })
})
