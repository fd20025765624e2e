import { describe, expect, test } from 'vitest'
import {
  articleMetadata,
  expiredMetadata,
  homeMetadata,
  listMetadata,
  pageMetadata,
} from '@/lib/seo/metadata'
import { article, site } from './sample-article'

const canonical = (path: string) => ({
  canonical: `https://help.example.com${path}`,
  types: {
    'application/atom+xml': 'https://help.example.com/feed.xml',
    'application/feed+json': 'https://help.example.com/feed.json',
  },
})

describe('articleMetadata', () => {
  test('describes the article from its own words and times', () => {
    const description = '点「我的 › 设置」，选卡后点「解绑」，一般马上生效。'
    const images = [
      {
        url: 'https://help.example.com/social/unbind-card.png',
        width: 1200,
        height: 630,
        alt: '怎么解绑银行卡?多久生效?',
      },
    ]
    expect(articleMetadata(article, '京东', site)).toEqual({
      title: { absolute: '怎么解绑银行卡?多久生效? - 指南' },
      description,
      keywords: ['银行卡', '解绑'],
      robots: undefined,
      alternates: {
        canonical: 'https://help.example.com/articles/unbind-card',
        types: {
          'application/atom+xml': 'https://help.example.com/feed.xml',
          'application/feed+json': 'https://help.example.com/feed.json',
          'text/markdown': 'https://help.example.com/articles/unbind-card.md',
        },
      },
      openGraph: {
        type: 'article',
        title: '怎么解绑银行卡?多久生效?',
        description,
        url: 'https://help.example.com/articles/unbind-card',
        siteName: '指南',
        locale: 'zh_CN',
        images,
        publishedTime: '2024-05-12T14:30:39+08:00',
        modifiedTime: '2025-01-02T08:00:00+08:00',
        section: '京东',
        tags: ['银行卡', '解绑'],
      },
      twitter: {
        card: 'summary_large_image',
        title: '怎么解绑银行卡?多久生效?',
        description,
        images,
      },
      other: {
        'bytedance:published_time': '2024-05-12T14:30:39+08:00',
        'bytedance:updated_time': '2025-01-02T08:00:00+08:00',
      },
    })
  })

  test('takes the time of publication for an article that was never updated', () => {
    const { other } = articleMetadata({ ...article, updatedAt: undefined }, '京东', site)
    expect(other?.['bytedance:updated_time']).toBe('2024-05-12T14:30:39+08:00')
  })

  test('keeps an article with noindex out of search engines, its links followed', () => {
    const { robots } = articleMetadata({ ...article, noindex: true }, '京东', site)
    expect(robots).toEqual({ index: false, follow: true })
  })
})

describe('expiredMetadata', () => {
  test('says so, is not to be listed, and names no Markdown twin, which is gone', () => {
    const metadata = expiredMetadata(article, site)
    expect(metadata.title).toEqual({ absolute: '已过期：怎么解绑银行卡?多久生效? - 指南' })
    expect(metadata.robots).toEqual({ index: false, follow: true })
    expect(metadata.alternates).toEqual(canonical('/articles/unbind-card'))
  })
})

describe('listMetadata', () => {
  test('names the page in title and canonical address from the second on', () => {
    const first = listMetadata(
      { title: '京东', summary: '买和退。', page: 1, path: '/categories/jd' },
      site,
    )
    const second = listMetadata(
      { title: '京东', summary: '买和退。', page: 2, path: '/categories/jd/2' },
      site,
    )
    expect(first.title).toEqual({ absolute: '京东 - 指南' })
    expect(first.alternates).toEqual(canonical('/categories/jd'))
    expect(second.title).toEqual({ absolute: '京东（第 2 页） - 指南' })
    expect(second.alternates).toEqual(canonical('/categories/jd/2'))
  })

  test('describes a list that has no summary', () => {
    const { description } = listMetadata({ title: '标签：解绑', page: 1, path: '/tags/x' }, site)
    expect(description).toBe('标签：解绑：指南里的全部文章。')
  })
})

describe('pageMetadata', () => {
  test('points at the page', () => {
    const page = {
      slug: 'about',
      title: '关于',
      summary: '谁在写。',
      updatedAt: '',
      body: article.body,
    }
    expect(pageMetadata(page, site)).toMatchObject({
      title: { absolute: '关于 - 指南' },
      description: '谁在写。',
      alternates: canonical('/about'),
    })
  })
})

describe('homeMetadata', () => {
  test('gives the name and what the site is for', () => {
    expect(homeMetadata(site)).toMatchObject({
      title: { absolute: '指南 · 把一件事怎么做，一步一步说清楚' },
      alternates: canonical('/'),
      openGraph: { type: 'website', images: [{ url: 'https://help.example.com/social/site.png' }] },
    })
  })
})
