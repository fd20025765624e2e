// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { enhanceSteps } from '@/components/article/enhance-steps.client'
import { steps } from '@/components/article/sample-body'
import { StepList } from '@/components/article/step-list'
import { StepStatus } from '@/components/article/step-status'
import { AllDone } from '@/components/task/all-done'
import { StartLine } from '@/components/task/start-line'
import { StuckHelp } from '@/components/task/stuck-help'
import { stubApi } from '../api-double'

let stop = () => {}

function renderTask() {
  render(
    <>
      <StartLine first={steps[0]} />
      <StepList steps={steps} />
      <StepStatus slug="a" contentHash="abcdefgh" />
      <AllDone
        done="银行卡列表里没有这张卡了。"
        next={{ slug: 'next-one', title: '下一件怎么做?' }}
      />
      <StuckHelp
        search={{ where: '京东', place: '支付设置', root: '我的' }}
        onward={{ slug: 'most', title: '别人看的一篇?' }}
        related={[{ slug: 'other', title: '另一种办法?' }]}
        service={{ number: '95118', owner: '京东金融客服' }}
      />
    </>,
  )
  stop = enhanceSteps()
}

beforeEach(() => localStorage.clear())
afterEach(() => {
  stop()
  cleanup()
  vi.unstubAllGlobals()
})

const boxes = () => screen.getAllByRole('checkbox')

describe('the line under the answer', () => {
  test('leads to the first step, and later to where the reader was', async () => {
    renderTask()
    expect(screen.getByRole('link', { name: '开始第 1 步' })).toHaveAttribute(
      'href',
      `#${steps[0]?.id}`,
    )
    await userEvent.click(boxes()[0] as HTMLElement)
    expect(screen.getByRole('link', { name: '继续第 2 步' })).toHaveAttribute(
      'href',
      `#${steps[1]?.id}`,
    )
  })

  test('copies the address, and offers no sharing where there is none', async () => {
    const writeText = vi.fn(async () => {})
    renderTask()
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
    expect(screen.queryByRole('button', { name: '分享' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '复制链接' }))
    expect(writeText).toHaveBeenCalledWith(location.origin + location.pathname)
    await waitFor(() => expect(screen.getByText('已复制链接')).toBeInTheDocument())
  })
})

describe('the last tick', () => {
  test('shows what follows, under the list, and a step taken back hides it', async () => {
    renderTask()
    expect(screen.queryByRole('region', { name: '全部完成' })).not.toBeInTheDocument()
    for (const box of boxes()) await userEvent.click(box)
    const panel = screen.getByRole('region', { name: '全部完成' })
    expect(panel).toHaveFocus()
    expect(panel).toHaveTextContent('最后看一眼：银行卡列表里没有这张卡了。')
    expect(panel.previousElementSibling).toHaveAttribute('data-steps')
    expect(within(panel).getByRole('link', { name: /下一件/ })).toHaveAttribute(
      'href',
      '/articles/next-one',
    )
    await userEvent.click(boxes()[0] as HTMLElement)
    expect(panel).not.toBeVisible()
  })
})

describe('卡在这一步', () => {
  test.each([
    ['我的 ›', '银行卡'],
    ['设置 ›', '支付设置'],
  ])('a path of the step that begins with %s has it search for %s', async (root, place) => {
    stubApi(() => Response.json({ receipt: 'r' }))
    renderTask()
    const path = document.createElement('span')
    path.className = 'tap-path'
    path.innerHTML = `<span>${root}</span> <span>银行卡</span>`
    document.querySelectorAll('.step-body')[1]?.append(path)
    await userEvent.click(screen.getByRole('button', { name: '卡在这一步：第 2 步' }))
    const help = await screen.findByRole('region', { name: /卡住了/ })
    expect(help).toHaveTextContent(`在京东里搜「${place}」`)
  })

  test('helps at once and asks why in one tap', async () => {
    const asked = stubApi(() => Response.json({ receipt: 'r' }))
    renderTask()
    await userEvent.click(screen.getByRole('button', { name: '卡在这一步：第 2 步' }))
    const help = await screen.findByRole('region', { name: /卡住了/ })
    expect(help.closest('.step')).toHaveAttribute('id', steps[1]?.id)
    expect(help.querySelector('li')).toHaveTextContent('别人卡住后看得最多的：别人看的一篇?')
    expect(help).toHaveTextContent('在京东里搜「支付设置」')
    expect(help.querySelector('a[href="/articles/other"]')).toHaveTextContent('另一种办法')
    expect(within(help).getByRole('link', { name: '95118' })).toHaveAttribute('href', 'tel:95118')
    await userEvent.click(within(help).getByRole('button', { name: '界面不一样' }))
    await waitFor(() => expect(help).toHaveTextContent('编辑会看到'))
    expect(asked.map(({ call }) => call)).toEqual(['POST stuck', 'POST votes'])
    expect(asked[1]?.body).toMatchObject({
      slug: 'a',
      helpful: false,
      reason: 'mismatch',
      step: steps[1]?.id,
    })
  })
})
