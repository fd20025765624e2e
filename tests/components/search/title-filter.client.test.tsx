// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { TitleFilter } from '@/components/search/title-filter.client'

afterEach(cleanup)

describe('TitleFilter', () => {
  test('hides what does not match and says how much is left', async () => {
    render(
      <>
        <TitleFilter list="rows" total={2} />
        <ul id="rows">
          <li>iPhone 储存空间满了</li>
          <li>花呗怎么关闭</li>
        </ul>
      </>,
    )
    const field = screen.getByRole('searchbox', { name: '在本页标题中查找' })
    await userEvent.type(field, 'iphone储存')
    expect(screen.getByText('花呗怎么关闭')).not.toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('找到 1 篇')
    await userEvent.clear(field)
    expect(screen.getByText('花呗怎么关闭')).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})
