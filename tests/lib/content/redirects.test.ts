import { describe, expect, test } from 'vitest'
import { buildRedirects } from '@/lib/content/redirects'

describe('buildRedirects', () => {
  test('leads every former address, and its Markdown twin, straight to the present one', () => {
    expect(buildRedirects([{ slug: 'new', aliases: ['old', 'mid'] }])).toEqual([
      { source: '/articles/old', destination: '/articles/new' },
      { source: '/articles/old.md', destination: '/articles/new.md' },
      { source: '/articles/mid', destination: '/articles/new' },
      { source: '/articles/mid.md', destination: '/articles/new.md' },
    ])
  })

  test('never hides an article, and makes no chain', () => {
    const redirects = buildRedirects([
      { slug: 'a', aliases: ['b', 'c'] },
      { slug: 'b', aliases: ['d'] },
    ])
    const sources = new Set(redirects.map(({ source }) => source))
    expect([...sources]).not.toContain('/articles/b')
    expect(redirects.filter(({ destination }) => sources.has(destination))).toEqual([])
  })
})
