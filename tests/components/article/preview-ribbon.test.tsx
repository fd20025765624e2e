// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { PreviewRibbon } from '@/components/article/preview-ribbon'

afterEach(cleanup)

const moment = '2026-11-23T08:00:00+08:00'

describe('PreviewRibbon', () => {
  test.each([
    [true, '2026-01-01T00:00:00+08:00', '草稿'],
    [true, '2026-12-01T09:00:00+08:00', '草稿'],
    [false, '2026-12-01T09:00:00+08:00', '定时 2026-12-01 09:00'],
  ])('draft: %s, published at %s → %s', (draft, publishedAt, text) => {
    render(<PreviewRibbon article={{ draft, publishedAt }} moment={moment} />)
    expect(screen.getByText(text)).toBeInTheDocument()
  })

  test.each([
    [moment, '已过期 2026-11-23 08:00'],
    ['2026-01-01T00:00:00+08:00', '已过期 2026-01-01 00:00'],
  ])('expired at %s → %s', (expiresAt, text) => {
    const article = { draft: false, publishedAt: '2025-01-01T00:00:00+08:00', expiresAt }
    render(<PreviewRibbon article={article} moment={moment} />)
    expect(screen.getByText(text)).toBeInTheDocument()
  })

  test('is absent on what readers see', () => {
    const article = { draft: false, publishedAt: moment, expiresAt: '2026-11-23T08:00:01+08:00' }
    const { container } = render(<PreviewRibbon article={article} moment={moment} />)
    expect(container).toBeEmptyDOMElement()
  })
})
