// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { removeSteps, renderSteps, startSteps, stopSteps } from './live-steps'

const box = (number: number) => screen.getByRole('checkbox', { name: `标为完成：第 ${number} 步` })
const step = (number: number) => screen.getAllByRole('listitem')[number - 1] as HTMLElement
const stored = () => JSON.parse(localStorage.getItem('steps:a') ?? 'null')

beforeEach(() => localStorage.clear())
afterEach(() => {
  removeSteps()
  vi.restoreAllMocks()
})

describe('enhanceSteps', () => {
  test('counts what is done and moves the current step on', async () => {
    renderSteps()
    expect(step(1)).toHaveAttribute('aria-current', 'step')
    await userEvent.click(box(1))
    expect(screen.getByText('已完成 1 / 3')).toBeInTheDocument()
    expect(screen.getByRole('progressbar', { name: '已完成的步骤' })).toHaveValue(1)
    expect(step(1)).not.toHaveAttribute('aria-current')
    expect(step(2)).toHaveAttribute('aria-current', 'step')
  })

  test('keeps the ticks of each article on the device', async () => {
    const { unmount } = renderSteps()
    await userEvent.click(box(1))
    await userEvent.click(box(3))
    expect(stored()).toEqual(['step-1', 'step-3'])
    unmount()
    renderSteps()
    expect(box(1)).toBeChecked()
    expect(box(2)).not.toBeChecked()
    expect(box(3)).toBeChecked()
  })

  test('keeps ticks of steps that an edit has taken away, without counting them', async () => {
    localStorage.setItem('steps:a', '["gone","step-2"]')
    renderSteps()
    expect(screen.getByText('已完成 1 / 3')).toBeInTheDocument()
    await userEvent.click(box(2))
    expect(stored()).toEqual(['gone'])
  })

  test('opens a folded step again without taking its tick away', async () => {
    renderSteps()
    const peek = within(step(1)).getByLabelText('展开')
    expect(peek).not.toBeVisible()
    await userEvent.click(box(1))
    expect(peek).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(peek)
    expect(peek).toHaveAttribute('aria-expanded', 'true')
    expect(peek).toHaveAccessibleName('收起')
    expect(step(1)).toHaveAttribute('data-open')
    expect(box(1)).toBeChecked()
  })

  test('starts over and leads back to the first step', async () => {
    renderSteps()
    await userEvent.click(box(1))
    await userEvent.click(box(2))
    await userEvent.click(screen.getByRole('button', { name: '重新开始' }))
    expect(box(1)).not.toBeChecked()
    expect(box(2)).not.toBeChecked()
    expect(box(1)).toHaveFocus()
    expect(stored()).toBeNull()
    expect(screen.queryByRole('button', { name: '重新开始' })).not.toBeInTheDocument()
  })

  test('keeps what was ticked before the script arrived', () => {
    renderSteps()
    stopSteps()
    ;(box(2) as HTMLInputElement).checked = true
    startSteps()
    expect(stored()).toEqual(['step-2'])
  })

  test('works while storage is blocked', async () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked)
    renderSteps()
    await userEvent.click(box(1))
    expect(box(1)).toBeChecked()
    expect(screen.getByText('已完成 1 / 3')).toBeInTheDocument()
  })

  test('ignores stored text that is not a list of ids', () => {
    localStorage.setItem('steps:a', '{"broken"')
    renderSteps()
    expect(box(1)).not.toBeChecked()
  })

  test('copies the address of a step, says so, and still goes there', async () => {
    renderSteps()
    const user = userEvent.setup()
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const number = screen.getByRole('link', { name: '第 2 步的地址' })
    expect(number).toHaveAttribute('href', '#step-2')
    await user.click(number)
    expect(copied).toHaveBeenCalledWith(expect.stringMatching(/#step-2$/))
    expect(await screen.findByText('已复制这一步的地址')).toHaveAttribute('role', 'status')
  })

  test('says on the bar which step comes next', async () => {
    // There is no layout here: everything is taken to fill the window.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, innerWidth, innerHeight),
    )
    renderSteps()
    await userEvent.click(box(1))
    const bar = screen.getByRole('navigation', { name: '步骤' })
    expect(within(bar).getByRole('button', { name: '第 2 / 3 步 选中银行卡' })).toBeInTheDocument()
  })
})
