import { createHash } from 'node:crypto'

/** Directives that a `<meta>` element can carry (CSP Level 3, §3.3); the rest is a header. */
const DIRECTIVES = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g
const DATA_BLOCK = /\stype="(?!text\/javascript|module)[^"]+"/
const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/

/**
 * The page with its policy first in `<head>`: scripts from this site and the inline scripts that the
 * page has now, each by its hash, and nothing else. A policy from an earlier run is replaced.
 *
 * @param html a character for each byte of the file (latin1)
 * @throws when the page has no `<head>` or carries a `style` attribute, which the policy would block
 */
export function withContentSecurityPolicy(html: string): string {
  const bare = html.replace(META, '')
  if (!bare.includes('<head>')) throw new Error('the page has no <head>')
  const style = /<(?!template)[a-z][^<>]*\sstyle="[^"]*"/i.exec(withoutScripts(bare))
  if (style)
    throw new Error(`a style attribute, which the policy blocks: ${textOf(style[0]).slice(0, 160)}`)
  const sources = ["'self'", ...inlineScriptHashes(bare)]
  const policy = [...DIRECTIVES, `script-src ${sources.join(' ')}`].join('; ')
  return bare.replace(
    '<head>',
    `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}

/**
 * `'sha256-…'` of each script that a browser would run, in order, each once.
 *
 * @param html a character for each byte of the file (latin1)
 */
export function inlineScriptHashes(html: string): readonly string[] {
  const hashes = [...html.matchAll(INLINE_SCRIPT)]
    .filter(([, attributes = '']) => !DATA_BLOCK.test(attributes))
    .map(([, , code = '']) => `'sha256-${sha256(code)}'`)
  return [...new Set(hashes)]
}

function sha256(code: string): string {
  return createHash('sha256').update(code, 'latin1').digest('base64')
}

function textOf(html: string): string {
  return Buffer.from(html, 'latin1').toString('utf8')
}

function withoutScripts(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>/g, '')
}
