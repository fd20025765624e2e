// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AppearanceSettings } from '@/components/layout/appearance-settings'
import { enhanceAppearance } from '@/components/layout/appearance-settings.client'

const { dataset } = document.documentElement

beforeEach(() => {
  localStorage.clear()
  delete dataset.theme
  delete dataset.textSize
})
let stop = () => {}
afterEach(() => {
  stop()
  cleanup()
})

function renderOpen() {
  const result = render(<AppearanceSettings />, {
    container: document.body.appendChild(
      Object.assign(document.createElement('header'), { className: 'site-header' }),
    ),
  })
  stop = enhanceAppearance()
  const details = result.container.querySelector('details') as HTMLDetailsElement
  details.open = true
  return details
}

describe('enhanceAppearance', () => {
  test('applies and keeps a theme', async () => {
    renderOpen()
    await userEvent.click(screen.getByRole('radio', { name: '深色' }))
    expect(dataset.theme).toBe('dark')
    expect(localStorage.getItem('theme')).toBe('dark')
  })

  test('forgets the choice when the reader follows the system again', async () => {
    dataset.theme = 'dark'
    localStorage.setItem('theme', 'dark')
    renderOpen()
    expect(screen.getByRole('radio', { name: '深色' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: '跟随系统' }))
    expect(dataset.theme).toBeUndefined()
    expect(localStorage.getItem('theme')).toBeNull()
  })

  test('applies and keeps a size of text', async () => {
    renderOpen()
    await userEvent.click(screen.getByRole('radio', { name: '特大' }))
    expect(dataset.textSize).toBe('x-large')
    expect(localStorage.getItem('text-size')).toBe('x-large')
  })

  test('closes with Escape and by a press elsewhere', async () => {
    const details = renderOpen()
    await userEvent.keyboard('{Escape}')
    expect(details.open).toBe(false)
    details.open = true
    await userEvent.click(document.body)
    expect(details.open).toBe(false)
  })
})
