// Needs the sample articles.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  getArticle,
  getArticles,
  getNeighbours,
  getRecommended,
  getTags,
  loadArticle,
} from '@/lib/content/articles'
import { stepsOf } from '@/lib/markdown/parts'

describe('the sample content', () => {
  test('is large enough for every list to have something true to show', () => {
    expect(getArticles().length).toBeGreaterThanOrEqual(40)
    expect(new Set(getArticles().map(({ category }) => category)).size).toBeGreaterThanOrEqual(6)
    expect(getArticles().filter(({ cover }) => cover).length).toBeGreaterThanOrEqual(8)
    expect(getTags().length).toBeGreaterThan(20)
  })

  test.each([
    ['2024-05-12 14:30:39', '京东金融怎么解绑银行卡绑定?京东金融解绑银行卡要多久时间?'],
    ['2025-04-02 12:35:24', '2025年京东运营流量渠道全解,京东运营怎么做?'],
    ['2025-04-02 12:34:05', '京东上门换新直接给了个新的吗?上门换新流程是什么?'],
    ['2025-04-02 12:32:34', '京东看直播怎么开启小窗口?京东直播入口在哪?'],
    ['2025-04-01 14:20:07', '京东全球购为什么比自营便宜那么多?全球购是正品还是高仿?'],
    ['2025-04-01 14:20:01', '京东全球购不支持七天无理由退货怎么办?附全球购退货攻略'],
    ['2025-04-01 14:19:39', '京东直播悬浮窗口怎么设置?如何进入京东直播间?'],
    ['2025-03-31 20:26:51', '京东自营的东西和实体店一样吗?自营和普通店铺有什么区别?'],
    ['2025-03-31 20:26:47', '京东自营的东西退货要运费吗?自营怎样避开运费?'],
  ])('has the article of the reference page of %s: %s', (time, title) => {
    const article = getArticles().find((each) => each.title === title)
    expect(article?.publishedAt).toBe(`${time.replace(' ', 'T')}+08:00`)
  })

  test.each([
    ['short-video-vertical-content', '2025-03-30T10:38:54+08:00'],
    ['jd-auction-jadeite-genuine', '2025-03-30T10:37:37+08:00'],
    ['jd-auction-customs-goods', '2025-03-29T14:40:37+08:00'],
    ['cross-border-ecommerce-outlook', '2025-03-28T15:07:45+08:00'],
  ])('%s has the time that the reference page gives for its subject', (slug, time) => {
    expect(getArticle(slug)?.publishedAt).toBe(time)
  })

  test('claims no check and no date before the site was written, but those of the reference page', () => {
    // The first sample was written on the day of the first commit.
    const written = getArticles().filter(({ publishedAt }) => publishedAt < '2026-11-23')
    expect(written).toHaveLength(13)
    for (const { updatedAt } of getArticles())
      expect(updatedAt ?? '9').not.toMatch(/^2026-11-1|^2026-11-2[0-2]/)
    // Nobody has followed a sample on a phone; a trial of `npm run verify` once left such a claim behind.
    const files = readdirSync('content/articles', { recursive: true, encoding: 'utf8' })
    const claims = files.filter(
      (file) =>
        file.endsWith('.md') &&
        /^checked(?:At|With|Steps):/m.test(
          readFileSync(path.join('content/articles', file), 'utf8'),
        ),
    )
    expect(claims).toEqual([])
  })

  test('recommends three articles on the reference page, in its order', () => {
    const article = getArticle('jd-finance-unbind-card')
    expect(article && getRecommended(article, 3).map(({ title }) => title)).toEqual([
      '京东金融95118怎么转人工?有哪些注意事项?',
      '京东金条跟京东金融一样吗?安全吗?',
      '不小心注册京东金融怎么取消?注册了会有影响吗?',
    ])
  })

  test('recommends something on every page, never the page itself', () => {
    for (const article of getArticles()) {
      const slugs = getRecommended(article, 5).map(({ slug }) => slug)
      expect(slugs.length).toBeGreaterThanOrEqual(5)
      expect(slugs).not.toContain(article.slug)
      expect(new Set(slugs).size).toBe(slugs.length)
    }
  })

  test('has steps that agree with the outline of the summary', () => {
    const article = loadArticle('jd-finance-unbind-card')
    expect(article?.body.sections.map(({ parts }) => stepsOf(parts).length)).toEqual([10, 0])
    expect(article?.outline.map(({ steps }) => steps.length)).toEqual([10, 0])
  })
})

describe('getNeighbours', () => {
  test('walks through a category without gaps', () => {
    const [first] = getArticles().filter(({ category }) => category === 'jd')
    expect(first && getNeighbours(first).next).toBeUndefined()
    const previous = first && getNeighbours(first).previous
    const older = previous && getArticle(previous.slug)
    expect(older && getNeighbours(older).next?.slug).toBe(first?.slug)
  })
})

describe('getArticle', () => {
  test('is undefined for an unknown slug', () => {
    expect(getArticle('no-such-article')).toBeUndefined()
    expect(loadArticle('no-such-article')).toBeUndefined()
  })
})
