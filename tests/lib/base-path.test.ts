import { describe, expect, test } from 'vitest'
import { basePath, innerPath, publicHtml, publicPath } from '@/lib/base-path'
import { absoluteUrl } from '@/lib/url'

test.each([
  ['https://example.com', ''],
  ['https://example.com/help', '/help'],
  ['https://example.com/a/b/', '/a/b'],
])('basePath of %s is %j', (url, base) => {
  expect(basePath(url)).toBe(base)
})

test.each([
  ['/', '/help/'],
  ['/latest', '/help/latest'],
  ['https://other.example/', 'https://other.example/'],
  ['//other.example/', '//other.example/'],
  ['#top', '#top'],
])('publicPath of %s below /help is %s', (address, expected) => {
  expect(publicPath(address, '/help')).toBe(expected)
  expect(publicPath(address, '')).toBe(address)
})

test.each([
  ['/help/', '/'],
  ['/help/latest', '/latest'],
  ['/help', undefined],
  ['/helpful', undefined],
  ['/', undefined],
])('innerPath of %s below /help is %j', (path, expected) => {
  expect(innerPath(path, '/help')).toBe(expected)
  expect(innerPath(path, '')).toBe(path)
})

describe('publicHtml', () => {
  test('changes the addresses of tags alone', () => {
    const html =
      '<a class="x" href="/topics">href="/topics"</a><form action="/search"><button formaction="/x">'
    expect(publicHtml(html, '/help')).toBe(
      '<a class="x" href="/help/topics">href="/topics"</a><form action="/help/search"><button formaction="/help/x">',
    )
  })

  test('changes each address of a list', () => {
    const html = '<img src="/media/a.webp" srcSet="/media/a.webp 800w, /media/b.webp 400w">'
    expect(publicHtml(html, '/help')).toBe(
      '<img src="/help/media/a.webp" srcSet="/help/media/a.webp 800w, /help/media/b.webp 400w">',
    )
  })

  test('leaves what leads elsewhere', () => {
    const html = '<a href="https://a.example/"></a><a href="//a.example/"></a><a href="#a"></a>'
    expect(publicHtml(html, '/help')).toBe(html)
  })
})

test.each([
  ['https://a.example', '/latest', '/', 'https://a.example/latest'],
  ['https://a.example/help', '/', '/', 'https://a.example/help/'],
  ['https://a.example/help', '/latest?a=1#b', '/', 'https://a.example/help/latest?a=1#b'],
  [
    'https://a.example/help',
    '#怎么',
    '/articles/a',
    'https://a.example/help/articles/a#%E6%80%8E%E4%B9%88',
  ],
  ['https://a.example/help', 'https://b.example/x', '/', 'https://b.example/x'],
  ['https://a.example/help', 'mailto:a@b.example', '/', 'mailto:a@b.example'],
])('absoluteUrl(%s, %s, %s) is %s', (site, address, from, expected) => {
  expect(absoluteUrl(site, address, from)).toBe(expected)
})
