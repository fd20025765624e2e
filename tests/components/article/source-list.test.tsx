// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { SourceList } from '@/components/article/source-list'

afterEach(cleanup)

describe('SourceList', () => {
  test('names each page, its address and the day it was read', () => {
    const url = 'https://kf.qq.com/faq/a.html'
    render(<SourceList sources={[{ title: '微信帮助：零钱提现', url, seenAt: '2026-03-26' }]} />)
    const list = screen.getByRole('region', { name: '来源' })
    expect(within(list).getByRole('link', { name: '微信帮助：零钱提现' })).toHaveAttribute(
      'href',
      url,
    )
    expect(within(list).getByRole('listitem')).toHaveTextContent(`${url}，2026-03-26 看到`)
    expect(within(list).getByText('2026-03-26')).toHaveAttribute('datetime', '2026-03-26')
  })

  test('names a law without an address, and links to nothing', () => {
    const title = '《征信业管理条例》第十七条'
    render(<SourceList sources={[{ title, seenAt: '2026-03-26' }]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent(`${title}2026-03-26 看到`)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  test('is not there without sources', () => {
    const { container } = render(<SourceList sources={[]} />)
    expect(container).toBeEmptyDOMElement()
  })
})
