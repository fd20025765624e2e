import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { themeScript } from '@/components/layout/theme-script'
import { policyFor, withContentSecurityPolicy } from '@/scripts/publish/content-security-policy'
import { NOTHING } from '@/scripts/publish/owners-head'

const POLICY = policyFor(NOTHING.sources, 'p{color:red}')

describe('policyFor', () => {
  test('lets scripts of this site run, and the theme script by its hash, and nothing else', () => {
    const hash = createHash('sha256').update(themeScript).digest('base64')
    expect(POLICY).toContain("default-src 'none'")
    expect(POLICY).toMatch(/script-src [^;]+$/)
    expect(POLICY.split('script-src ')[1]).toBe(`'self' 'sha256-${hash}'`)
    expect(POLICY).not.toContain('unsafe')
  })

  test('is extended by exactly what the owner has named', () => {
    const sources = {
      'script-src': ['https://stats.example.com/s.js'],
      'connect-src': ['https://collect.example.com'],
      'img-src': [],
    }
    expect(policyFor(sources, 'p{color:red}')).toBe(
      POLICY.replace("connect-src 'self'", "connect-src 'self' https://collect.example.com").concat(
        ' https://stats.example.com/s.js',
      ),
    )
  })

  test('lets the page have its one style by its hash', () => {
    const hash = createHash('sha256').update('p{color:red}').digest('base64')
    expect(POLICY).toContain(`style-src 'self' 'sha256-${hash}';`)
  })
})

describe('withContentSecurityPolicy', () => {
  test('puts the policy first in head', () => {
    expect(
      withContentSecurityPolicy(
        '<html><head><style>p{color:red}</style></head></html>',
        NOTHING.sources,
      ),
    ).toBe(
      `<html><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>p{color:red}</style></head></html>`,
    )
  })

  test.each([
    ['a style attribute', '<html><head></head><body><p style="color:red">x</p></body></html>'],
    ['a handler', '<html><head></head><body><p title="a" onclick="x()">x</p></body></html>'],
    ['a second style', '<html><head><style>p{}</style><style>b{}</style></head></html>'],
    ['no head', '<p>x</p>'],
  ])('refuses a page with %s', (_, html) => {
    expect(() => withContentSecurityPolicy(html, NOTHING.sources)).toThrow()
  })

  test('takes words in a script for no attributes', () => {
    const html = '<html><head></head><script type="application/ld+json">{"a":"<p style="}</script>'
    expect(withContentSecurityPolicy(html, NOTHING.sources)).toContain('<p style=')
  })

  test('shows what it refuses as it is written', () => {
    const page = '<html><head></head><body><p title="解绑" style="color:red"></p></body></html>'
    const html = Buffer.from(page).toString('latin1')
    expect(() => withContentSecurityPolicy(html, NOTHING.sources)).toThrow(
      '<p title="解绑" style="color:red"',
    )
  })
})
