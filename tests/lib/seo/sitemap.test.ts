import { describe, expect, test } from 'vitest'
import { articleLastmod, buildSitemap, listLastmod } from '@/lib/seo/sitemap'
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

  test('refuses more addresses than one file may hold', () => {
    const entries = Array.from({ length: 50_001 }, () => ({ path: '/' }))
    expect(() => buildSitemap(entries, base)).toThrow('50001 addresses')
    expect(buildSitemap(entries.slice(1), base)).toContain('</urlset>')
  })
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
