import { describe, expect, test } from 'vitest'
import { articleJsonLd, baiduJsonLd } from '@/lib/seo/article-json-ld'
import { article, site } from './sample-article'

const context = {
  site,
  category: { slug: 'jd', title: '京东' },
  author: { slug: 'payments', name: '支付组' },
}

describe('articleJsonLd', () => {
  test('gives article, breadcrumb, steps and answers in one graph', () => {
    expect(articleJsonLd(article, context)).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@graph": [
          {
            "@id": "https://help.example.com/articles/unbind-card",
            "@type": "Article",
            "articleSection": "京东",
            "author": {
              "@type": "Organization",
              "name": "支付组",
              "url": "https://help.example.com/authors/payments",
            },
            "dateModified": "2025-01-02T08:00:00+08:00",
            "datePublished": "2024-05-12T14:30:39+08:00",
            "description": "点「我的 › 设置」，选卡后点「解绑」，一般马上生效。",
            "headline": "怎么解绑银行卡?多久生效?",
            "image": [
              "https://help.example.com/social/unbind-card.png",
              "https://help.example.com/media/set.png",
            ],
            "inLanguage": "zh-CN",
            "keywords": "银行卡,解绑",
            "mainEntityOfPage": "https://help.example.com/articles/unbind-card",
            "publisher": {
              "@type": "Organization",
              "logo": "https://help.example.com/icon-512.png",
              "name": "指南",
              "url": "https://help.example.com/",
            },
            "wordCount": 65,
          },
          {
            "@type": "BreadcrumbList",
            "itemListElement": [
              {
                "@type": "ListItem",
                "item": "https://help.example.com/",
                "name": "首页",
                "position": 1,
              },
              {
                "@type": "ListItem",
                "item": "https://help.example.com/categories/jd",
                "name": "京东",
                "position": 2,
              },
              {
                "@type": "ListItem",
                "item": "https://help.example.com/articles/unbind-card",
                "name": "怎么解绑银行卡?多久生效?",
                "position": 3,
              },
            ],
          },
          {
            "@type": "HowTo",
            "inLanguage": "zh-CN",
            "name": "怎么解绑银行卡？",
            "step": [
              {
                "@type": "HowToStep",
                "image": "https://help.example.com/media/set.png",
                "name": "打开支付设置",
                "position": 1,
                "text": "点「我的」，再点设置。
      入口",
                "url": "https://help.example.com/articles/unbind-card#%E6%89%93%E5%BC%80%E6%94%AF%E4%BB%98%E8%AE%BE%E7%BD%AE",
              },
              {
                "@type": "HowToStep",
                "name": "点「解绑」",
                "position": 2,
                "text": "解绑后不能撤销。",
                "url": "https://help.example.com/articles/unbind-card#%E7%82%B9-%E8%A7%A3%E7%BB%91",
              },
            ],
            "url": "https://help.example.com/articles/unbind-card#%E6%80%8E%E4%B9%88%E8%A7%A3%E7%BB%91%E9%93%B6%E8%A1%8C%E5%8D%A1",
          },
          {
            "@id": "https://help.example.com/articles/unbind-card#faq",
            "@type": "FAQPage",
            "mainEntity": [
              {
                "@type": "Question",
                "acceptedAnswer": {
                  "@type": "Answer",
                  "text": "一般马上生效。",
                },
                "name": "多久生效？",
              },
            ],
          },
        ],
      }
    `)
  })

  test('makes no FAQPage without a question in prose, and none for an empty answer', () => {
    const types = (sections: typeof article.body.sections) =>
      (
        articleJsonLd({ ...article, body: { ...article.body, sections } }, context)[
          '@graph'
        ] as readonly { readonly '@type': string }[]
      ).map((node) => node['@type'])
    const [steps, question, statement] = article.body.sections
    if (!steps || !question || !statement) throw new Error('the sample has three sections')
    expect(types([steps, statement])).toEqual(['Article', 'BreadcrumbList', 'HowTo'])
    expect(types([{ ...question, text: '' }])).toEqual(['Article', 'BreadcrumbList'])
    expect(types([question])).toEqual(['Article', 'BreadcrumbList', 'FAQPage'])
  })

  test('does without category, author and update', () => {
    const [node, breadcrumb] = articleJsonLd({ ...article, updatedAt: undefined }, { site })[
      '@graph'
    ] as readonly Readonly<Record<string, unknown>>[]
    expect(node).toMatchObject({
      dateModified: '2024-05-12T14:30:39+08:00',
      author: { '@type': 'Organization', name: '指南' },
    })
    expect(node).not.toHaveProperty('articleSection')
    expect(breadcrumb?.itemListElement).toHaveLength(2)
  })
})

describe('baiduJsonLd', () => {
  test('writes local times without an offset', () => {
    expect(baiduJsonLd(article, context)).toEqual({
      '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
      '@id': 'https://help.example.com/articles/unbind-card',
      title: '怎么解绑银行卡?多久生效?',
      images: ['https://help.example.com/media/set.png'],
      description: '点「我的 › 设置」，选卡后点「解绑」，一般马上生效。',
      pubDate: '2024-05-12T14:30:39',
      upDate: '2025-01-02T08:00:00',
    })
  })

  test('names what the article was written from', () => {
    const sources = [
      { title: '退款规则', url: 'https://www.12306.cn/rules', seenAt: '2026-11-30' },
      { title: '一份文件', seenAt: '2026-11-29' },
    ]
    const data = JSON.stringify(articleJsonLd({ ...article, sources }, context))
    expect(data).toContain(
      '"citation":[{"@type":"CreativeWork","name":"退款规则","url":"https://www.12306.cn/rules"},{"@type":"CreativeWork","name":"一份文件"}]',
    )
    expect(JSON.stringify(articleJsonLd(article, context))).not.toContain('citation')
  })

  test('names three pictures at most, the cover first', () => {
    const cover = { src: '/media/cover.png', width: 8, height: 6 }
    const [steps] = article.body.sections
    const sections = ['a', 'b', 'c'].flatMap((name) =>
      steps
        ? [JSON.parse(JSON.stringify(steps).replaceAll('/media/set.png', `/media/${name}.png`))]
        : [],
    )
    const { images } = baiduJsonLd(
      { ...article, cover, body: { ...article.body, sections } },
      context,
    )
    expect(images).toEqual(
      ['cover', 'a', 'b'].map((name) => `https://help.example.com/media/${name}.png`),
    )
  })
})
