import { describe, expect, test } from 'vitest'
import { oldAddressKey } from '@/lib/content/old-address'

describe('oldAddressKey', () => {
  test.each([
    ['/a', '/a'],
    ['/a/', '/a'],
    ['/', '/'],
    ['/旧文/一.html', '/%E6%97%A7%E6%96%87/%E4%B8%80.html'],
    ['/%e6%97%a7%E6%96%87/一.html', '/%E6%97%A7%E6%96%87/%E4%B8%80.html'],
    ['/a b', '/a%20b'],
    ['/a%2Fb%3Fc', '/a%2Fb%3Fc'],
    ['/%CE%D2', '/%E6%88%91'],
    ['/a%CE%D2b/%ce%c4.html', '/a%E6%88%91b/%E6%96%87.html'],
    ['/%FF%FF', '/%FF%FF'],
    ['/100%', '/100%'],
    ['/show.php?q=%CE%D2+%CE%C4', '/show.php?q=%E6%88%91+%E6%96%87'],
    ['/show.php?b=2&a=1', '/show.php?a=1&b=2'],
    ['/show.php?', '/show.php'],
    ['/show.php?q=微信#x', '/show.php?q=%E5%BE%AE%E4%BF%A1'],
    ['/?p=12', '/?p=12'],
  ])('%s is %s', (written, key) => {
    expect(oldAddressKey(written)).toBe(key)
  })
})
