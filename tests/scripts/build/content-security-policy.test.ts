import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  inlineScriptHashes,
  withContentSecurityPolicy,
} from '@/scripts/build/content-security-policy'

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

describe('inlineScriptHashes', () => {
  test('names each script that runs, once, and no data block or file', () => {
    const html =
      '<script>a()</script><script>a()</script><script id="x">b()</script><script src="/c.js" async=""></script><script type="application/ld+json">{}</script><script type="module">d()</script>'
    expect(inlineScriptHashes(html)).toEqual([hash('a()'), hash('b()'), hash('d()')])
  })

  test('counts the bytes of a script with Chinese in it', () => {
    const file = Buffer.from('<script>say("解绑")</script>')
    expect(inlineScriptHashes(file.toString('latin1'))).toEqual([hash('say("解绑")')])
  })
})

describe('withContentSecurityPolicy', () => {
  const page = '<html><head><title>t</title></head><body><script>a()</script></body></html>'

  test('puts the policy first in head', () => {
    const html = withContentSecurityPolicy(page)
    expect(html).toMatch(
      /<head><meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
    )
    expect(html).toContain(`script-src 'self' ${hash('a()')}`)
  })

  test('replaces its own policy when it runs again', () => {
    expect(withContentSecurityPolicy(withContentSecurityPolicy(page))).toBe(
      withContentSecurityPolicy(page),
    )
  })

  test.each([
    ['a style attribute', '<html><head></head><body><p style="color:red">x</p></body></html>'],
    ['no head', '<p>x</p>'],
  ])('refuses a page with %s', (_, html) => {
    expect(() => withContentSecurityPolicy(html)).toThrow()
  })

  test('shows what it refuses as it is written', () => {
    const page = '<html><head></head><body><p title="解绑" style="color:red"></p></body></html>'
    const html = Buffer.from(page).toString('latin1')
    expect(() => withContentSecurityPolicy(html)).toThrow('<p title="解绑" style="color:red"')
  })
})
