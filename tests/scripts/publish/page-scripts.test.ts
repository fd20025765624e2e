import { describe, expect, test } from 'vitest'
import { themeScript } from '@/components/layout/theme-script'
import { withoutScripts, withReaderScript } from '@/scripts/publish/page-scripts'

const script = '/scripts/reader-A.js'
const theme = `<script data-keep="true">${themeScript}</script>`
const data = '<script type="application/ld+json">{"@type":"HowTo"}</script>'

/** As Next 16 writes it. */
const page = [
  '<html><head>',
  '<link rel="stylesheet" href="/a.css"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/1.js"/>',
  '<link rel="preload" as="font" href="/f.woff2"/>',
  '<script src="/_next/static/chunks/1.js" async=""></script>',
  '<script src="/_next/static/chunks/2.js" noModule=""></script>',
  theme,
  '</head><body><p>unbind</p>',
  data,
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"x"])</script>',
  '</body></html>',
].join('')

describe('withoutScripts', () => {
  test('keeps the theme script and what only search engines read', () => {
    expect(withoutScripts(page)).toBe(
      `<html><head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/f.woff2"/>${theme}</head><body><p>unbind</p>${data}</body></html>`,
    )
  })

  test.each([
    ['of another site', '<script src="https://evil.example/a.js"></script>'],
    ['of this site that nobody named', '<script src="/media/a.js"></script>'],
    ['inline', '<script>alert(1)</script>'],
    ['that calls itself ours', '<script data-keep="true">alert(1)</script>'],
    ['of React that reveals a late part', '<script>$RC("B:0","S:0")</script>'],
    ['module', '<script type="module">alert(1)</script>'],
    ['that looks like data', '<script type="application/ld+json" src="/a.js">{}</script>'],
    ['that is never closed', '<script>alert(1)'],
    ['in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
  ])('refuses a script %s', (_, intruder) => {
    expect(() => withoutScripts(page.replace('</body>', `${intruder}</body>`))).toThrow(
      'a script that nobody knows: ',
    )
  })

  test('shows what it refuses as it is written', () => {
    const html = Buffer.from('<script>解绑()</script>').toString('latin1')
    expect(() => withoutScripts(html)).toThrow('<script>解绑()</script>')
  })
})

describe('withReaderScript', () => {
  test('puts the one script at the end of body', () => {
    expect(withReaderScript(page, script)).toContain(
      '<script type="module" src="/scripts/reader-A.js"></script></body>',
    )
  })

  test('refuses a page without an end', () => {
    expect(() => withReaderScript('<p>unbind</p>', script)).toThrow('no </body>')
  })
})
