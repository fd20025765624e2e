import { createHash } from 'node:crypto'
import { themeScript } from '@/components/layout/theme-script'
import type { Directive, OwnersHead } from './owners-head'

/** The one inline script of a page; whatever else stands in one does not run. */
const THEME = createHash('sha256').update(themeScript).digest('base64')

/**
 * What a `<meta>` element can carry (CSP Level 3, §3.3); the rest is a header. Scripts come from this site,
 * the theme script by its hash, and what the owner has named; styles from this site, and the page's one by its
 * hash.
 */
export function policyFor(sources: OwnersHead['sources'], style: string): string {
  const hash = createHash('sha256').update(style, 'latin1').digest('base64')
  const and = (directive: Directive) => sources[directive].map((source) => ` ${source}`).join('')
  return [
    "default-src 'none'",
    `style-src 'self' 'sha256-${hash}'`,
    `img-src 'self'${and('img-src')}`,
    `connect-src 'self'${and('connect-src')}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `script-src 'self' 'sha256-${THEME}'${and('script-src')}`,
  ].join('; ')
}

/** A style or a handler written into a tag: the policy would block it. */
const BLOCKED = /<(?!template)[a-z][^<>]*\s(?:style|on[a-z]+)="[^"]*"/i

/**
 * The page with its policy first in `<head>`.
 *
 * @param html a character for each byte of the file (latin1)
 * @throws when the page has no `<head>`, or a style or handler that the policy would block
 */
export function withContentSecurityPolicy(html: string, sources: OwnersHead['sources']): string {
  if (!html.includes('<head>')) throw new Error('the page has no <head>')
  const blocked = BLOCKED.exec(html.replace(/<script[\s\S]*?<\/script>/g, ''))
  if (blocked) {
    const text = Buffer.from(blocked[0], 'latin1').toString('utf8')
    throw new Error(`a style or handler that the policy blocks: ${text.slice(0, 160)}`)
  }
  const [style = '', ...others] = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, text = '']) => text,
  )
  if (others.length > 0) throw new Error('the page has more than one style of its own')
  return html.replace(
    '<head>',
    `<head><meta http-equiv="Content-Security-Policy" content="${policyFor(sources, style)}">`,
  )
}
