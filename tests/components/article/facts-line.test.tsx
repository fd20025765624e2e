// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { FactsLine, type FactsLineProps, FullFacts } from '@/components/article/facts-line'
import { showOverdueNotices } from '@/components/article/overdue-notices.client'

const article: FactsLineProps['article'] = {
  slug: 'a',
  publishedAt: '2024-05-12T14:30:39+08:00',
  checkedAt: '2024-05-12',
  checkedWith: '京东金融 6.8.0',
  reviewEveryDays: 180,
  minutes: 4,
}

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('FactsLine', () => {
  test('shows times to the minute and keeps the exact instant for machines', () => {
    render(<FactsLine article={article} />)
    expect(screen.getByText('2024-05-12 14:30')).toHaveAttribute('datetime', article.publishedAt)
    expect(screen.queryByText(/更新于/)).not.toBeInTheDocument()
  })

  test('is short on phones: the day, and whether it was checked', () => {
    const updated = { ...article, updatedAt: '2024-06-01T10:00:00+08:00' }
    const { container, rerender } = render(<FactsLine article={updated} />)
    const brief = container.querySelector('.facts-brief')
    expect(brief).toHaveTextContent(/^更新于 2024-06-01核对于 2024-05-12，已过复核期$/)
    rerender(<FactsLine article={{ ...article, checkedAt: undefined }} />)
    expect(brief).toHaveTextContent(/^发布于 2024-05-12未逐步核对$/)
  })

  test('says that nobody has followed the steps, unless somebody has', () => {
    const { rerender } = render(<FactsLine article={article} />)
    const [brief, full] = screen.getAllByText(/^核对于/)
    expect(brief).toHaveTextContent(/^核对于 2024-05-12，已过复核期$/)
    expect(full).toHaveTextContent(/^核对于 2024-05-12.*（京东金融 6.8.0）$/)
    expect(screen.queryByText(/未逐步核对/)).not.toBeInTheDocument()
    rerender(<FullFacts article={{ ...article, checkedAt: undefined, checkedWith: undefined }} />)
    expect(screen.getByText('未逐步核对，菜单可能已变')).toBeVisible()
  })

  test('says nothing of views while they are not counted, and keeps their place', () => {
    const { container } = render(<FactsLine article={article} />)
    expect(screen.queryByText(/浏览/)).not.toBeInTheDocument()
    expect(container.querySelector('[data-views="a"]')).toBeEmptyDOMElement()
  })

  test('shows views when they are known', () => {
    render(<FactsLine article={article} views={14642} />)
    expect(screen.getByText('14,642 次浏览')).toBeInTheDocument()
  })

  test.each([
    ['2024-11-07T12:00:00+08:00', false],
    ['2024-11-08T00:00:00+08:00', true],
  ])('on %s the check is overdue: %s', (now, isOverdue) => {
    vi.useFakeTimers({ now: new Date(now) })
    render(<FactsLine article={article} />)
    showOverdueNotices()
    const notices = screen.getAllByText(/已过复核期/)
    expect(notices).toHaveLength(2)
    for (const notice of notices) {
      if (isOverdue) expect(notice).toBeVisible()
      else expect(notice).not.toBeVisible()
    }
  })
})
