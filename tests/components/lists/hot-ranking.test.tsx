// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { HotRanking } from '@/components/lists/hot-ranking'

const articles = Array.from({ length: 12 }, (_, place) => ({
  slug: `a${place}`,
  title: `文章 ${place}`,
  views: 900 - place,
}))

afterEach(cleanup)

describe('HotRanking', () => {
  test('says how old a ranking from the build is, and keeps to the rows there is place for', () => {
    render(
      <HotRanking
        period="today"
        basis="views"
        articles={articles}
        at="2026-11-23T12:00:00+08:00"
      />,
    )
    const region = screen.getByRole('region', { name: '今日读得最多' })
    expect(region).toHaveTextContent('数到 2026-11-23 12:00')
    expect(screen.getAllByRole('listitem')).toHaveLength(10)
  })

  test('names no picks where a new site has none', () => {
    render(<HotRanking period="today" basis="picks" articles={[]} />)
    expect(screen.getByRole('region', { name: '还没有排名' })).toHaveTextContent('有了文章')
    expect(screen.queryByText(/编辑推荐/)).not.toBeInTheDocument()
  })

  test('says that there is no ranking yet, and whose picks these are', () => {
    render(
      <HotRanking
        period="all"
        basis="picks"
        articles={[{ slug: 'a', title: '甲', note: '京东' }]}
      />,
    )
    expect(screen.getByRole('region', { name: '编辑推荐' })).toHaveTextContent('还不够排名')
    expect(screen.getByRole('listitem')).toHaveTextContent('甲京东')
    expect(screen.queryByText(/读得最多/)).not.toBeInTheDocument()
  })
})
