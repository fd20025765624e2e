import { describe, expect, test } from 'vitest'
import {
  getArticle,
  getArticles,
  getLatest,
  getNeighbours,
  getRecommended,
  getTags,
  loadArticle,
} from '@/lib/content/articles'

describe('the sample content', () => {
  test('is large enough for every list to have something true to show', () => {
    expect(getArticles().length).toBeGreaterThanOrEqual(40)
    expect(new Set(getArticles().map(({ category }) => category)).size).toBeGreaterThanOrEqual(6)
    expect(getArticles().filter(({ cover }) => cover).length).toBeGreaterThanOrEqual(8)
    expect(getTags().length).toBeGreaterThan(20)
  })

  test('begins with the eight newest of the reference page, to the second', () => {
    expect(
      getLatest(8).map(
        ({ publishedAt, title }) => `${publishedAt.slice(0, 19).replace('T', ' ')} ${title}`,
      ),
    ).toEqual([
      '2025-04-02 12:35:24 2025年京东运营流量渠道全解,京东运营怎么做?',
      '2025-04-02 12:34:05 京东上门换新直接给了个新的吗?上门换新流程是什么?',
      '2025-04-02 12:32:34 京东看直播怎么开启小窗口?京东直播入口在哪?',
      '2025-04-01 14:20:07 京东全球购为什么比自营便宜那么多?全球购是正品还是高仿?',
      '2025-04-01 14:20:01 京东全球购不支持七天无理由退货怎么办?附全球购退货攻略',
      '2025-04-01 14:19:39 京东直播悬浮窗口怎么设置?如何进入京东直播间?',
      '2025-03-31 20:26:51 京东自营的东西和实体店一样吗?自营和普通店铺有什么区别?',
      '2025-03-31 20:26:47 京东自营的东西退货要运费吗?自营怎样避开运费?',
    ])
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
    expect(article?.body.sections.map(({ steps }) => steps.length)).toEqual([10, 6])
    expect(article?.outline.map(({ steps }) => steps.length)).toEqual([10, 6])
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
