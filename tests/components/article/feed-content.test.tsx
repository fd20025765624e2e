import { describe, expect, test } from 'vitest'
import { FeedContent } from '@/components/article/feed-content'
import { renderStatic } from '@/components/layout/static-markup'
import { parseBody } from '@/lib/markdown/parse-body'
import { article, site } from '../../lib/seo/sample-article'

const show = (body: typeof article.body) =>
  renderStatic(<FeedContent slug={article.slug} body={body} siteUrl={site.url} />)

describe('FeedContent', () => {
  const html = show(article.body)

  test('has the whole article: numbered questions, steps in order, closing', () => {
    const places = [
      '一、怎么解绑',
      '打开支付设置',
      '点「解绑」',
      '二、多久生效',
      '三、补充',
      '就这些',
    ].map((words) => html.indexOf(words))
    expect(places.every((at) => at >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(html).toContain('&lt;3 分钟')
  })

  test('makes every address absolute and names one picture each', () => {
    expect(html).toContain('href="https://help.example.com/articles/settings"')
    expect(html).toContain('src="https://help.example.com/media/set.png"')
    expect(html).not.toMatch(/(?:href|src)="\/|srcset/i)
  })

  test('leads from the foreign page to a place of the article', () => {
    const note = show(parseBody('看[第一步](#a)。'))
    expect(note).toContain('href="https://help.example.com/articles/unbind-card#a"')
  })

  test('writes out what a callout is', () => {
    expect(html).toContain('<p><strong>警告</strong></p>')
  })

  test('counts points on from where they begin', () => {
    expect(show(parseBody('注意这几点：\n\n3. 银行卡要在手边。\n4. 手机号要能收短信。\n'))).toMatch(
      /^<p>注意这几点：<\/p>\s*<ol start="3"><li>/,
    )
  })
})
