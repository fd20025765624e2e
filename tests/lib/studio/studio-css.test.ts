import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { looksCss } from '@/lib/looks/looks-css'
import { STUDIO_POLICY } from '@/lib/studio/respond'
import { stylesheetsIn } from '@/lib/studio/site-stylesheets'
import { nextHeaders } from '@/scripts/server/headers'
import { siteConfig } from '@/site.config'

const css = readFileSync('public/studio.css', 'utf8')

describe('studio.css', () => {
  test('takes every colour and size from the site’s own style sheet', () => {
    const site = readFileSync('app/globals.css', 'utf8') + looksCss(siteConfig.looks.accent)
    const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
    expect(used.size).toBeGreaterThan(10)
    expect([...used].filter((name) => !site.includes(`${name}:`))).toEqual([])
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl|oklch/i)
  })

  test('stands above the reset of the site, whose layers are written out as :not(#\\#)', () => {
    expect(css).toMatch(/^\/\*[\s\S]*?\*\/\n:root(?::not\(#\\#\)){6} \{\n/)
    expect(css.trimEnd()).toMatch(/\n\}$/)
  })
})

describe('stylesheetsIn', () => {
  test('finds what a page links to, each once', () => {
    const html =
      '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><link rel="icon" href="/i.png"/><link rel="stylesheet" href="/_next/a.css"/><link rel="stylesheet" href="/_next/b.css"/>'
    expect(stylesheetsIn(html)).toEqual(['/_next/a.css', '/_next/b.css'])
  })
})

describe('the headers of the studio', () => {
  // Whatever answers below /studio, a page of Next's own too.
  test.each([
    ['Content-Security-Policy', STUDIO_POLICY],
    ['Cache-Control', 'no-store'],
    ['Referrer-Policy', 'same-origin'],
  ])('says %s at the door too', (name, value) => {
    expect(nextHeaders('/studio/articles')[name]).toBe(value)
    expect(nextHeaders('/studio')[name]).toBe(value)
  })
})
