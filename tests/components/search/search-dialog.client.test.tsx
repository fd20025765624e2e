// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openSearchDialog } from '@/components/search/search-dialog.client'
import { buildSearchIndex } from '@/lib/search/build-index'
import { exampleArticles, exampleFrame } from '../../lib/search/example-articles'

const { manifest, written } = buildSearchIndex(exampleArticles, exampleFrame)

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.slice('/search/'.length)
    const text = file === 'manifest.json' ? JSON.stringify(manifest) : written.get(file)
    return new Response(text, { status: text === undefined ? 404 : 200 })
  })
})
afterEach(() => {
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

async function open(query = '') {
  openSearchDialog(query)
  return { field: screen.getByRole<HTMLInputElement>('searchbox', { name: '搜索文章' }) }
}

describe('openSearchDialog', () => {
  test('shows results for what is typed and says how many', async () => {
    const { field } = await open()
    await userEvent.type(field, '解绑')
    expect(await screen.findByText('找到 3 篇')).toHaveRole('status')
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '/articles/jd#s2')
  })

  test('goes on from what was typed before it was there', async () => {
    await open('退票')
    expect(await screen.findByText('找到 1 篇')).toBeVisible()
  })

  test('walks from the field through the results and back', async () => {
    const { field } = await open('解绑')
    await screen.findByText('找到 3 篇')
    const [first, second] = screen.getAllByRole('link')
    field.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(first).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(field).toHaveFocus()
  })

  test('does not search at the Enter that ends the writing of a 汉字', async () => {
    const { field } = await open('解绑')
    for (const sign of [{ isComposing: true }, { keyCode: 229 }]) {
      const enter = new KeyboardEvent('keydown', {
        key: 'Enter',
        bubbles: true,
        cancelable: true,
        ...sign,
      })
      field.dispatchEvent(enter)
      expect(enter.defaultPrevented).toBe(true)
    }
  })

  test('offers recent searches, which can be removed', async () => {
    localStorage.setItem('recent-searches', '["挂失"]')
    await open()
    expect(screen.getByRole('link', { name: '挂失' })).toHaveAttribute(
      'href',
      '/search?q=%E6%8C%82%E5%A4%B1',
    )
    await userEvent.click(screen.getByRole('button', { name: '删除「挂失」' }))
    expect(screen.queryByRole('link', { name: '挂失' })).toBeNull()
    expect(localStorage.getItem('recent-searches')).toBe('[]')
  })

  test('has no accessibility faults that a program can find', async () => {
    await open('解绑')
    await screen.findByText('找到 3 篇')
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
