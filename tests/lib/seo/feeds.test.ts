import { describe, expect, test } from 'vitest'
import { buildAtomFeed, buildJsonFeed } from '@/lib/seo/feeds'
import { article, site } from './sample-article'
import { xmlFaults } from './well-formed'

const html = '<p>&lt;3 分钟</p>'
const listed = { ...article, authorName: '支付组 <R&D>', categoryTitle: '京东', html }
const older = { ...listed, slug: 'older', updatedAt: undefined, title: '旧 & "好"' }

describe('buildAtomFeed', () => {
  const feed = buildAtomFeed([listed, older], site)

  test('is well-formed', () => {
    expect(xmlFaults(feed)).toEqual([])
  })

  test('has what RFC 4287 asks of a feed and of each entry', () => {
    const [head = '', ...entries] = feed.split('<entry>')
    expect(entries).toHaveLength(2)
    for (const part of [head, ...entries]) {
      for (const name of ['id', 'title', 'updated']) {
        expect(part.match(new RegExp(`<${name}[ >]`, 'g')), name).toHaveLength(1)
      }
    }
    expect(
      entries.every((entry) => entry.includes('<author><name>支付组 &lt;R&amp;D&gt;</name>')),
    ).toBe(true)
    expect(head).toContain(
      'rel="self" type="application/atom+xml" href="https://help.example.com/feed.xml"',
    )
  })

  test('carries the whole article, escaped once more', () => {
    expect(feed).toContain('<content type="html">&lt;p&gt;&amp;lt;3 分钟&lt;/p&gt;</content>')
  })

  test('was updated when its newest article was', () => {
    expect(feed.split('<entry>')[0]).toContain('<updated>2025-01-02T08:00:00+08:00</updated>')
    expect(buildAtomFeed([older], site)).not.toContain('2025')
  })

  test('says when an empty feed changed: never', () => {
    const empty = buildAtomFeed([], site)
    expect(xmlFaults(empty)).toEqual([])
    expect(empty).toContain('<updated>1970-01-01T00:00:00Z</updated>')
  })
})

describe('buildJsonFeed', () => {
  const feed = JSON.parse(buildJsonFeed([listed, older], site))

  test('has what JSON Feed 1.1 asks for', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: '指南',
      home_page_url: 'https://help.example.com/',
      feed_url: 'https://help.example.com/feed.json',
      language: 'zh-CN',
    })
    expect(feed.items[0]).toMatchObject({
      id: 'https://help.example.com/articles/unbind-card',
      date_published: '2024-05-12T14:30:39+08:00',
      date_modified: '2025-01-02T08:00:00+08:00',
      authors: [{ name: '支付组 <R&D>' }],
    })
    expect(feed.items[1].date_modified).toBe('2024-05-12T14:30:39+08:00')
  })

  test('carries the whole article', () => {
    expect(feed.items[0].content_html).toBe(html)
  })
})
