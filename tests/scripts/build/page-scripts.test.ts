import { describe, expect, test } from 'vitest'
import { withoutScripts, withReaderScript } from '@/scripts/build/page-scripts'

const script = { entry: '/scripts/reader-A.js', imports: ['/scripts/chunk-B.js'] }

const page = [
  '<html><head>',
  '<link rel="stylesheet" href="/a.css"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/1.js"/>',
  '<link rel="preload" as="font" href="/f.woff2"/>',
  '<script src="/_next/static/chunks/1.js" async=""></script>',
  '<script data-keep="true">theme()</script>',
  '</head><body><p>解绑</p>',
  '<script type="application/ld+json">{"@type":"HowTo"}</script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script id="_R_">requestAnimationFrame(function(){})</script>',
  '</body></html>',
].join('')

describe('withoutScripts', () => {
  test('keeps what the layout marked and what only search engines read', () => {
    expect(withoutScripts(page)).toBe(
      '<html><head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/f.woff2"/><script data-keep="true">theme()</script></head><body><p>解绑</p><script type="application/ld+json">{"@type":"HowTo"}</script></body></html>',
    )
  })
})

describe('withReaderScript', () => {
  test('puts the one script, and what it imports at once, at the end of head', () => {
    expect(withReaderScript(page, script)).toContain(
      '<link rel="modulepreload" href="/scripts/chunk-B.js"><script type="module" src="/scripts/reader-A.js"></script></head>',
    )
  })

  test('changes nothing when it runs again', () => {
    const once = withReaderScript(page, script)
    expect(withReaderScript(once, script)).toBe(once)
  })

  test('refuses a page without a head', () => {
    expect(() => withReaderScript('<p>解绑</p>', script)).toThrow('no </head>')
  })
})
