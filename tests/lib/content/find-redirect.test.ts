import { describe, expect, test } from 'vitest'
import { buildRedirectMap, findRedirect } from '@/lib/content/find-redirect'

const map = buildRedirectMap({
  '/old': '/articles/a',
  '/show.php': '/latest',
  '/show.php?id=1': '/articles/a#b',
  '/show.php?id=1&page=2': '/articles/a?x=1#c',
  '/?p=12': '/articles/b',
  '/%E6%97%A7': '/articles/c',
  '/away?id=1': 'https://www.12306.cn/index/',
})

describe('findRedirect', () => {
  test.each([
    ['/old', '/articles/a'],
    ['/old/', '/articles/a'],
    ['/old?from=wechat', '/articles/a?from=wechat'],
    ['/旧', '/articles/c'],
    ['/%e6%97%a7/', '/articles/c'],
    ['/show.php', '/latest'],
    ['/show.php?id=2', '/latest?id=2'],
    ['/show.php?id=1', '/articles/a#b'],
    ['/show.php?id=1&id=2', '/articles/a?id=2#b'],
    ['/show.php?from=x&id=1', '/articles/a?from=x#b'],
    ['/show.php?page=2&id=1&y=2', '/articles/a?x=1&y=2#c'],
    ['/?p=12', '/articles/b'],
    ['/?p=13', undefined],
    ['/', undefined],
    ['/articles/a', undefined],
    ['/away?id=1&secret=x', 'https://www.12306.cn/index/'],
    ['/%CE%D2', undefined],
  ])('%s leads to %s', (asked, found) => {
    expect(findRedirect(map, asked)).toBe(found)
  })
})
