import { describe, expect, test } from 'vitest'
import { readHeadTags } from '@/lib/settings/head-tags'

describe('readHeadTags', () => {
  test('reads tags that only say something', () => {
    const fragment = `<meta name="author" content="小店 &amp; 伙伴">
      <!-- 社交网络 -->
      <meta property="fb:app_id" content="1"/><LINK rel="me" href="https://example.com/@shop">`
    expect(readHeadTags(fragment)).toEqual({
      tags: [
        { name: 'meta', attributes: { name: 'author', content: '小店 &amp; 伙伴' } },
        { name: 'meta', attributes: { property: 'fb:app_id', content: '1' } },
        { name: 'link', attributes: { rel: 'me', href: 'https://example.com/@shop' } },
      ],
    })
    expect(readHeadTags('')).toEqual({ tags: [] })
  })

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script behind a tag', '<meta name="a" content="b"><script src="/a.js"></script>'],
    ['a style', '<style>p{}</style>'],
    ['a style sheet', '<link rel="stylesheet" href="https://example.com/a.css">'],
    ['a preload', '<link rel="modulepreload" href="https://example.com/a.js">'],
    ['a redirect', '<meta http-equiv="refresh" content="0;url=https://example.com">'],
    ['another policy', '<meta http-equiv="Content-Security-Policy" content="script-src *">'],
    ['a handler', '<meta name="a" content="b" onload="x()">'],
    ['a base', '<base href="https://example.com">'],
    ['what the page says itself', '<meta name="robots" content="noindex">'],
    ['a value without quotes', '<meta name=a content=b>'],
    ['a quote that is never closed', '<meta name="a content="b>"><script>'],
    ['an address that runs', '<link rel="me" href="javascript:alert(1)">'],
    ['words', '你好'],
  ])('refuses %s', (_, fragment) => expect(readHeadTags(fragment)).toHaveProperty('fault'))
})
