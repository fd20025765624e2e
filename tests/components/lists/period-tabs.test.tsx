// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { PeriodTabs } from '@/components/lists/period-tabs'

afterEach(cleanup)

describe('PeriodTabs', () => {
  test('gives each period an address and marks the one shown', () => {
    render(<PeriodTabs current="week" />)
    const tabs = screen.getAllByRole('link')
    expect(tabs.map((tab) => [tab.textContent, tab.getAttribute('href')])).toEqual([
      ['今日', '/hot'],
      ['本周', '/hot/week'],
      ['全部', '/hot/all'],
    ])
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('本周')
  })
})
