import { describe, expect, test } from 'vitest'
import {
  articleLastmod,
  buildSitemap,
  buildSitemapIndex,
  buildTextSitemap,
  listLastmod,
  sitemapPartPath,
  sitemapParts,
} from '@/lib/seo/sitemap'
import { article } from './sample-article'
import { xmlFaults } from './well-formed'

const base = 'https://help.example.com'

describe('buildSitemap', () => {
  test('writes whole, escaped addresses with the time of their last change', () => {
    const xml = buildSitemap(
      [{ path: '/' }, { path: '/tags/%E8%A7%A3?a=1&b=2', lastmod: '2024-05-12T14:30:39+08:00' }],
      base,
    )
    expect(xmlFaults(xml)).toEqual([])
    expect(xml).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://help.example.com/</loc></url>
      <url><loc>https://help.example.com/tags/%E8%A7%A3?a=1&amp;b=2</loc><lastmod>2024-05-12T14:30:39+08:00</lastmod></url>
      </urlset>
      "
    `)
  })
})

describe('sitemapParts', () => {
  test('keeps to one file up to 50,000 addresses, and goes on in others', () => {
    const entries = Array.from({ length: 100_001 }, (_, index) => ({ path: `/${index}` }))
    expect(sitemapParts([])).toEqual([[]])
    expect(sitemapParts(entries.slice(0, 50_000)).length).toBe(1)
    const parts = sitemapParts(entries)
    expect(parts.map((part) => part.length)).toEqual([50_000, 50_000, 1])
    expect(parts.flat()).toEqual(entries)
  })

  test('has names that stay the same for one file, and an index that names several', () => {
    expect([sitemapPartPath(1, 1, 'xml'), sitemapPartPath(1, 1, 'txt')]).toEqual([
      '/sitemap.xml',
      '/sitemap.txt',
    ])
    expect([sitemapPartPath(1, 2, 'txt'), sitemapPartPath(2, 2, 'txt')]).toEqual([
      '/sitemap.txt',
      '/sitemap/2.txt',
    ])
    const index = buildSitemapIndex(2, base)
    expect(xmlFaults(index)).toEqual([])
    expect([...index.matchAll(/<loc>(.*?)</g)].map(([, place]) => place)).toEqual([
      'https://help.example.com/sitemap/1.xml',
      'https://help.example.com/sitemap/2.xml',
    ])
  })
})

test('buildTextSitemap writes an address a line', () => {
  expect(buildTextSitemap([{ path: '/' }, { path: '/tags/%E8%A7%A3' }], base)).toBe(
    'https://help.example.com/\nhttps://help.example.com/tags/%E8%A7%A3\n',
  )
})

describe('articleLastmod', () => {
  test('is the update, else the publication', () => {
    expect(articleLastmod(article)).toBe('2025-01-02T08:00:00+08:00')
    expect(articleLastmod({ publishedAt: '2024-05-12T14:30:39+08:00' })).toBe(
      '2024-05-12T14:30:39+08:00',
    )
  })
})

describe('listLastmod', () => {
  test('is the newest change, and undefined for an empty list', () => {
    expect(listLastmod([article, { ...article, updatedAt: '2025-03-01T00:00:00+08:00' }])).toBe(
      '2025-03-01T00:00:00+08:00',
    )
    expect(listLastmod([])).toBeUndefined()
  })
})
