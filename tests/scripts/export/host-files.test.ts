import { describe, expect, test } from 'vitest'
import { headersFile, nginxFile, redirectsFile } from '@/scripts/export/host-files'
import { redirectFiles, redirectPage } from '@/scripts/export/redirect-page'

const moves = [
  { from: '/articles/old', to: '/articles/new#%E6%80%8E' },
  { from: '/show.php?id=1', to: '/articles/new' },
  { from: '/gone', to: 'https://other.example/' },
]

describe('redirectsFile', () => {
  test('has the sub-path on both sides, and no query', () => {
    expect(redirectsFile(moves, '/help')).toBe(
      '/help/articles/old /help/articles/new#%E6%80%8E 301\n/help/gone https://other.example/ 301\n',
    )
  })
})

describe('headersFile', () => {
  test('says nothing twice that hosts would put together', () => {
    const rules = headersFile('')
      .trim()
      .split(/\n(?=\/)/)
    const names = (rule: string) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name)
    const everywhere = names(rules[0] ?? '')
    expect(everywhere).toContain('X-Content-Type-Options')
    for (const rule of rules.slice(1)) {
      const twice = names(rule).filter((name) => everywhere.includes(name))
      // Two policies hold both (CSP Level 3, §2.2).
      expect(twice.filter((name) => name !== 'Content-Security-Policy')).toEqual([])
    }
    expect(headersFile('/help')).toContain(
      '\n/help/search/:version/*\n  Cache-Control: public, max-age=31536000',
    )
  })
})

describe('nginxFile', () => {
  test('leads on from addresses with a query too', () => {
    const file = nginxFile(moves, '/help')
    expect(file).toContain(
      'location = "/help/articles/old" { return 301 "/help/articles/new#%E6%80%8E"; }',
    )
    expect(file).toContain('location = "/help/articles/old/" { return 301 ')
    expect(file).toContain(
      'if ($request_uri = "/help/show.php?id=1") { return 301 "/help/articles/new"; }',
    )
    expect(file).toContain('error_page 404 /help/404.html;')
  })
})

test.each([
  ['/articles/old', ['articles/old.html', 'articles/old/index.html']],
  ['/old/page.html', ['old/page.html']],
  ['/%E6%97%A7', ['旧.html', '旧/index.html']],
  ['/show.php?id=1', []],
  ['/articles/old.md', []],
  ['/../up', []],
])('redirectFiles of %s are %j', (from, expected) => {
  expect(redirectFiles(from)).toEqual(expected)
})

test('redirectPage leads on and says so', () => {
  const page = redirectPage('/a?b=1&c="2"')
  expect(page).toContain('content="0; url=/a?b=1&amp;c=&quot;2&quot;"')
  expect(page).toContain('<a href="/a?b=1&amp;c=&quot;2&quot;">')
})
