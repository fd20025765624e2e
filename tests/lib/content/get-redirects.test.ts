import { describe, expect, test } from 'vitest'
import { buildRedirects } from '@/lib/content/get-redirects'

describe('buildRedirects', () => {
  test('leads every former address, and its Markdown twin, straight to the present one', () => {
    expect(buildRedirects([{ slug: 'new', aliases: ['old', 'mid'] }], [])).toEqual([
      { source: '/articles/old', destination: '/articles/new' },
      { source: '/articles/old.md', destination: '/articles/new.md' },
      { source: '/articles/mid', destination: '/articles/new' },
      { source: '/articles/mid.md', destination: '/articles/new.md' },
    ])
  })

  test('never hides an article, and makes no chain', () => {
    const redirects = buildRedirects(
      [
        { slug: 'a', aliases: ['b', 'c'] },
        { slug: 'b', aliases: ['d'] },
      ],
      [],
    )
    const sources = new Set(redirects.map(({ source }) => source))
    expect([...sources]).not.toContain('/articles/b')
    expect(redirects.filter(({ destination }) => sources.has(destination))).toEqual([])
  })

  test('writes old addresses as browsers send them, and lets those wait whose article is not there yet', () => {
    const redirects = buildRedirects(
      [{ slug: 'a', aliases: [] }],
      [
        { from: '/旧文/', to: '/articles/a#第一步' },
        { from: '/show.php?b=2&a=1', to: '/articles/a.md' },
        { from: '/draft', to: '/articles/draft?x=1' },
        { from: '/all', to: '/articles/' },
        { from: '/ticket', to: 'https://www.12306.cn' },
      ],
    )
    expect(redirects).toEqual([
      { source: '/%E6%97%A7%E6%96%87', destination: '/articles/a#%E7%AC%AC%E4%B8%80%E6%AD%A5' },
      { source: '/show.php?a=1&b=2', destination: '/articles/a.md' },
      { source: '/all', destination: '/articles/' },
      { source: '/ticket', destination: 'https://www.12306.cn/' },
    ])
  })
})
