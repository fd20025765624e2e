// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { stubApi } from '../api-double'
import { removeSteps, renderSteps } from './live-steps'

const DAY = 86_400_000

const stuck = (number: number) =>
  screen.getByRole('button', { name: new RegExp(`^卡在这一步 ?：第 ${number} 步$`) })
const said = (number: number) =>
  screen.findByRole('button', { name: new RegExp(`^记下了，谢谢 ?：第 ${number} 步$`) })
const accepted = () => new Response(null, { status: 204 })

beforeEach(() => localStorage.clear())
afterEach(() => {
  removeSteps()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('enhanceStuck', () => {
  test('counts one step once and says so, without losing the focus', async () => {
    const asked = stubApi(accepted)
    renderSteps()
    await userEvent.click(stuck(2))
    const button = await said(2)
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveFocus()
    await userEvent.click(button)
    expect(asked).toEqual([
      { call: 'POST stuck', body: { slug: 'a', step: 'step-2', contentHash: 'abcdefgh' } },
    ])
    expect(stuck(1)).not.toHaveAttribute('aria-disabled')
    expect(await screen.findByText('记下了，谢谢', { selector: '[role=status]' })).toBeVisible()
  })

  test('remembers it for the day, and asks again on the next', async () => {
    stubApi(accepted)
    const { unmount } = renderSteps()
    await userEvent.click(stuck(1))
    await said(1)
    unmount()
    renderSteps()
    expect(await said(1)).toHaveAttribute('aria-disabled', 'true')
    cleanup()
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + DAY)
    renderSteps()
    expect(stuck(1)).not.toHaveAttribute('aria-disabled')
    vi.restoreAllMocks()
  })

  test('says what to do when it could not be sent, and can be pressed again', async () => {
    stubApi(() => new Error('offline'))
    renderSteps()
    await userEvent.click(stuck(1))
    expect(await screen.findByText(/看看网络/)).toHaveAttribute('role', 'status')
    await waitFor(() => expect(stuck(1)).not.toHaveAttribute('aria-disabled'))
    expect(localStorage.getItem('stuck:a')).toBeNull()
  })

  test('ignores stored text that is not ours', () => {
    for (const stored of ['{', 'null', '[]', '{"day":1}', '"a"']) {
      localStorage.setItem('stuck:a', stored)
      renderSteps()
      expect(stuck(1)).not.toHaveAttribute('aria-disabled')
      cleanup()
    }
  })
})
