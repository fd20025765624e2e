// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { HelpfulFallback } from '@/components/article/helpful-fallback'

afterEach(cleanup)

describe('HelpfulFallback', () => {
  test('offers only what works', () => {
    render(<HelpfulFallback reportHref="mailto:help@example.com" />)
    expect(screen.getByRole('link', { name: '报告问题' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: '编辑此页' })).not.toBeInTheDocument()
  })

  test('is absent when nothing does', () => {
    const { container } = render(<HelpfulFallback />)
    expect(container).toBeEmptyDOMElement()
  })
})
