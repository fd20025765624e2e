import { describe, expect, test } from 'vitest'
import { meantPath } from '@/lib/url'

describe('meantPath', () => {
  test.each([
    ['/articles/JD-Unbind', '/articles/jd-unbind'],
    ['/articles/jd-unbind。', '/articles/jd-unbind'],
    ['/articles/jd-unbind%E3%80%82', '/articles/jd-unbind'],
    ['/articles/jd-unbind，', '/articles/jd-unbind'],
    ['/articles/jd-unbind).', '/articles/jd-unbind'],
    ['/articles/ｊｄ-unbind', '/articles/jd-unbind'],
    ['/ARTICLES/jd-unbind/', '/articles/jd-unbind'],
  ])('fixes %s', (path, meant) => {
    expect(meantPath(path)).toBe(meant)
  })

  test.each([
    '/articles/jd-unbind',
    '/articles/',
    '/articles/。',
    '/articles/%E8%A7',
    '/tags/ABC',
    '/articles/a/b',
  ])('leaves %s', (path) => {
    expect(meantPath(path)).toBeUndefined()
  })
})
