// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { ExpiredArticle } from '@/components/article/expired-article'

afterEach(cleanup)

describe('ExpiredArticle', () => {
  test('says what has expired since when, and leads on', () => {
    render(
      <ExpiredArticle
        title="双十一怎么退差价?退差价要多久?"
        expiresAt="2026-01-31T23:59:30+08:00"
        trail={[{ href: '/categories/jd', label: '京东' }]}
        articles={[{ slug: 'refund', title: '京东怎么退款?' }]}
      />,
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('这篇文章已过期')
    expect(document.querySelector('p.title')).toHaveTextContent('双十一怎么退差价?退差价要多久?')
    expect(screen.getByText('2026-01-31')).toHaveAttribute('datetime', '2026-01-31T23:59:30+08:00')
    expect(screen.getByRole('searchbox')).toHaveValue('双十一怎么退差价')
    expect(screen.getByRole('link', { name: /退款/ })).toHaveAttribute('href', '/articles/refund')
    expect(screen.getByRole('link', { name: '京东' })).toHaveAttribute('href', '/categories/jd')
  })
})
