// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { HotBlock } from '@/components/lists/hot-block'
import { SearchesBlock } from '@/components/lists/searches-block'

const articles = [{ slug: 'a', title: '花呗怎么关闭?', views: 120_000 }]

afterEach(cleanup)

describe('HotBlock', () => {
  test('ranks by views when there are enough', () => {
    render(<HotBlock basis="views" articles={articles} />)
    expect(screen.getByRole('region', { name: '热门阅读' })).toHaveTextContent('12.0 万次浏览')
  })

  test('calls picks what they are', () => {
    render(<HotBlock basis="picks" articles={articles} />)
    expect(screen.getByRole('heading', { name: '编辑推荐' })).toBeInTheDocument()
    expect(screen.queryByText('热门阅读')).not.toBeInTheDocument()
    expect(screen.getByText(/由编辑挑选/)).toBeInTheDocument()
  })
})

describe('SearchesBlock', () => {
  test('calls picks what they are, and leads to the results', () => {
    render(<SearchesBlock basis="picks" searches={['退票']} />)
    expect(screen.getByRole('region', { name: '编辑推荐的搜索词' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '退票' })).toHaveAttribute(
      'href',
      '/search?q=%E9%80%80%E7%A5%A8',
    )
  })

  test('is absent without searches', () => {
    const { container } = render(<SearchesBlock basis="searches" searches={[]} />)
    expect(container).toBeEmptyDOMElement()
  })
})
