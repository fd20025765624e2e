// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Pagination, visiblePages } from '@/components/lists/pagination'
import { latestUrl } from '@/lib/url'

afterEach(cleanup)

describe('visiblePages', () => {
  test.each([
    [1, 3, [1, 2, 3]],
    [1, 20, [1, 2, 20]],
    [5, 20, [1, 4, 5, 6, 20]],
    [20, 20, [1, 19, 20]],
  ])('page %i of %i', (page, pageCount, pages) => {
    expect(visiblePages(page, pageCount)).toEqual(pages)
  })
})

describe('Pagination', () => {
  test('links to real addresses and marks the page', () => {
    render(<Pagination page={2} pageCount={3} href={latestUrl} />)
    expect(screen.getByRole('link', { name: '上一页' })).toHaveAttribute('href', '/latest')
    expect(screen.getByRole('link', { name: '下一页' })).toHaveAttribute('href', '/latest/3')
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('2')
  })

  test('is absent when there is one page', () => {
    const { container } = render(<Pagination page={1} pageCount={1} href={latestUrl} />)
    expect(container).toBeEmptyDOMElement()
  })
})
