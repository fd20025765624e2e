// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { FactsLine } from '@/components/article/facts-line'
import { bringLiveValues } from '@/components/layout/live-values.client'
import { HotBlock } from '@/components/lists/hot-block'
import { HotRanking } from '@/components/lists/hot-ranking'
import { SearchesBlock } from '@/components/lists/searches-block'
import { stubApi } from '../api-double'

const article = { slug: 'a', publishedAt: '2024-05-12T14:30:39+08:00', minutes: 4 }
const picks = ['b', 'c'].map((slug) => ({ slug, title: `挑选 ${slug}`, note: '京东' }))
const ranked = (...slugs: string[]) =>
  slugs.map((slug, place) => ({ slug, title: `热门 ${slug}`, views: 900 - place }))

function renderArticle() {
  render(
    <>
      <FactsLine article={article} />
      <HotBlock basis="picks" articles={picks} />
      <SearchesBlock basis="picks" searches={['退票', '截图']} />
    </>,
  )
}

const linksIn = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('bringLiveValues', () => {
  test('counts the view and fills the whole page with one request', async () => {
    const asked = stubApi(() =>
      Response.json({ views: 14642, hot: ranked('x', 'a', 'y', 'z'), searches: ['解绑', '退款'] }),
    )
    renderArticle()
    await bringLiveValues()
    expect(asked).toEqual([{ call: 'POST views', body: { slug: 'a' } }])
    expect(screen.getByText('14,642 次浏览')).toBeInTheDocument()
    // As many rows as stood there, without the article itself.
    expect(linksIn('热门阅读')).toEqual(['热门 x900 次浏览', '热门 y898 次浏览'])
    expect(screen.getByRole('link', { name: '热门 x' })).toHaveAttribute('href', '/articles/x')
    expect(screen.queryByText(/编辑/)).not.toBeInTheDocument()
    expect(linksIn('大家都在搜')).toEqual(['解绑', '退款'])
    expect(screen.getByRole('link', { name: '解绑' })).toHaveAttribute(
      'href',
      '/search?q=%E8%A7%A3%E7%BB%91',
    )
  })

  test('numbers what readers chose and nothing else', async () => {
    stubApi(() => Response.json({ views: 1, hot: ranked('x', 'y'), searches: [] }))
    renderArticle()
    const list = () => screen.getByRole('link', { name: /挑选 b|热门 x/ }).closest('ol, ul')
    expect(list()?.tagName).toBe('UL')
    await bringLiveValues()
    expect(list()?.tagName).toBe('OL')
  })

  test('keeps the editors’ picks under their name when there is less than fills the rows', async () => {
    stubApi(() => Response.json({ views: 1, hot: ranked('x'), searches: ['解绑'] }))
    renderArticle()
    await bringLiveValues()
    expect(linksIn('编辑推荐')).toEqual(['挑选 b京东', '挑选 c京东'])
    expect(linksIn('编辑推荐的搜索词')).toEqual(['退票', '截图'])
    expect(screen.queryByText('热门阅读')).not.toBeInTheDocument()
  })

  test.each([
    ['away', new Error('offline')],
    ['overloaded', new Response(null, { status: 503 })],
    ['unknown', new Response('<p>404</p>', { status: 404 })],
    ['not ours', new Response('<p>Sign in</p>')],
    ['empty', Response.json(null)],
    ['misshapen', Response.json({ views: '9', hot: [null, { slug: 1 }], searches: [1, {}] })],
  ])('changes nothing while the API is %s', async (_, answer) => {
    stubApi(() => answer)
    renderArticle()
    const before = document.body.innerHTML
    await bringLiveValues()
    expect(document.body.innerHTML).toBe(before)
  })

  test('asks without counting on pages that are no article, and not at all where nothing changes', async () => {
    const asked = stubApi(() => Response.json({ hot: ranked('x', 'y'), searches: [] }))
    await bringLiveValues()
    expect(asked).toEqual([])
    render(<HotBlock basis="picks" articles={picks} />)
    await bringLiveValues()
    expect(asked).toEqual([{ call: 'GET live', body: {} }])
    expect(screen.getByRole('region', { name: '热门阅读' })).toBeInTheDocument()
  })

  test('takes no link away from under the reader’s focus', async () => {
    stubApi(() => Response.json({ views: 1, hot: ranked('x', 'y'), searches: [] }))
    renderArticle()
    screen.getByRole('link', { name: '挑选 b' }).focus()
    await bringLiveValues()
    expect(screen.getByRole('link', { name: '挑选 b' })).toHaveFocus()
    expect(screen.getByRole('region', { name: '编辑推荐' })).toBeInTheDocument()
  })

  test('gives a ranking no more rows than stand on its own page', async () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => ({ slug, title: slug, note: '京东' }))
    stubApi(() => Response.json({ hot: ranked(...'uvwxyzrst') }))
    render(<HotRanking period="week" basis="picks" articles={six} />)
    await bringLiveValues()
    expect(linksIn('本周读得最多')).toHaveLength(6)
  })

  test('fills 热门阅读’s own page with as many rows as there are', async () => {
    const asked = stubApi(() => Response.json({ hot: ranked('x') }))
    render(<HotRanking period="week" basis="picks" articles={picks} />)
    await bringLiveValues()
    expect(asked).toEqual([{ call: 'GET hot?period=week', body: {} }])
    expect(linksIn('本周读得最多')).toEqual(['热门 x900 次浏览'])
    expect(screen.getByText('按最近七天的浏览排，写的是累计次数，刚刚更新。')).toBeInTheDocument()
  })

  test('keeps the honest empty state of that page while there is no ranking', async () => {
    stubApi(() => Response.json({ hot: [] }))
    render(<HotRanking period="today" basis="picks" articles={picks} />)
    await bringLiveValues()
    expect(screen.getByRole('region', { name: '编辑推荐' })).toHaveTextContent('还不够排名')
  })

  test('writes titles as text, never as HTML', async () => {
    const title = '<img src=x onerror=alert(1)>'
    stubApi(() => Response.json({ hot: [{ slug: 'x', title, views: 9 }] }))
    render(<HotRanking period="week" basis="picks" articles={picks} />)
    await bringLiveValues()
    expect(screen.getByText(title)).toBeInTheDocument()
    expect(document.querySelector('img')).toBeNull()
  })
})
