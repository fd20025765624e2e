// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { fillAddressWords } from '@/components/feedback/address-words.client'
import { NotFound } from '@/components/feedback/not-found'

afterEach(cleanup)

describe('NotFound', () => {
  test('offers search with the words of the address', () => {
    history.replaceState(null, '', '/articles/jd-finance-unbind')
    render(<NotFound categories={[{ slug: 'jd', title: '京东' }]} />)
    fillAddressWords()
    expect(screen.getByRole('searchbox', { name: '搜索文章' })).toHaveValue('jd finance unbind')
    expect(screen.getByRole('link', { name: '京东' })).toHaveAttribute('href', '/categories/jd')
  })
})
