import { describe, expect, test } from 'vitest'
import { breadcrumbJsonLd, websiteJsonLd } from '@/lib/seo/site-json-ld'
import { site } from './sample-article'

describe('websiteJsonLd', () => {
  test('says how to search the site', () => {
    expect(websiteJsonLd(site)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: '指南',
      description: '把一件事怎么做，一步一步说清楚。',
      url: 'https://help.example.com/',
      inLanguage: 'zh-CN',
      potentialAction: {
        '@type': 'SearchAction',
        target: 'https://help.example.com/search?q={search_term_string}',
        'query-input': 'required name=search_term_string',
      },
    })
  })
})

describe('breadcrumbJsonLd', () => {
  test('counts from 1 and writes whole addresses', () => {
    const trail = [
      { href: '/', label: '首页' },
      { href: '/tags/%E8%A7%A3%E7%BB%91', label: '标签：解绑' },
    ]
    expect(breadcrumbJsonLd(trail, site)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: '首页', item: 'https://help.example.com/' },
        {
          '@type': 'ListItem',
          position: 2,
          name: '标签：解绑',
          item: 'https://help.example.com/tags/%E8%A7%A3%E7%BB%91',
        },
      ],
    })
  })
})
