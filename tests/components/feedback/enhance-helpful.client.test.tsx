// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { outline } from '@/components/article/sample-body'
import { enhanceHelpful } from '@/components/feedback/enhance-helpful.client'
import { HelpfulForm } from '@/components/feedback/helpful-form'
import { stubApi } from '@/tests/components/api-double'

const RECEIPT = 'AAAAAAAAAAAAAAAAAAAAAA'
const stored = () => JSON.parse(localStorage.getItem('vote:a') ?? 'null')
const yes = () => screen.getByRole('button', { name: '有帮助' })
const no = () => screen.getByRole('button', { name: '没解决' })
const reasons = () => screen.queryByRole('form', { name: '没解决的原因' })
const accepted = () => Response.json({ receipt: RECEIPT })

let stop = () => {}

function renderForm(contentHash = 'abcdefgh') {
  const { container, unmount } = render(
    <HelpfulForm article={{ slug: 'a', contentHash, outline }} />,
  )
  const block = container.querySelector<HTMLElement>('[data-helpful]')
  if (block) stop = enhanceHelpful(block)
  return { unmount }
}

async function said(words: string | RegExp) {
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words))
}

beforeEach(() => localStorage.clear())
afterEach(() => {
  stop()
  cleanup()
  vi.unstubAllGlobals()
})

describe('enhanceHelpful', () => {
  test('casts 有帮助 at once and keeps the receipt on the device', async () => {
    const asked = stubApi(accepted)
    renderForm()
    await userEvent.click(yes())
    await said('谢谢，记下了')
    expect(asked).toEqual([
      { call: 'POST votes', body: { slug: 'a', contentHash: 'abcdefgh', helpful: true } },
    ])
    expect(stored()).toEqual({ receipt: RECEIPT, helpful: true, contentHash: 'abcdefgh' })
    expect(yes()).toHaveAttribute('aria-pressed', 'true')
    expect(yes()).toHaveFocus()
    expect(reasons()).not.toBeInTheDocument()
  })

  test('asks for the reason after 没解决 and sends it at one tap', async () => {
    const asked = stubApi(accepted)
    renderForm()
    await userEvent.click(no())
    expect(reasons()).toBeVisible()
    await said('哪里不对')
    await userEvent.click(screen.getByRole('radio', { name: '看不懂' }))
    await said('原因也记下了')
    expect(asked.map(({ body }) => body)).toEqual([
      { slug: 'a', contentHash: 'abcdefgh', helpful: false, website: '' },
      {
        slug: 'a',
        contentHash: 'abcdefgh',
        helpful: false,
        receipt: RECEIPT,
        reason: 'unclear',
        website: '',
      },
    ])
  })

  test('sends step and words only when they are handed in, then leads on', async () => {
    const asked = stubApi(accepted)
    renderForm()
    await userEvent.click(no())
    await userEvent.type(screen.getByRole('textbox', { name: '想补充的' }), '找不到设置')
    expect(screen.getByText('5 / 500')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: '步骤对不上' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '卡在哪里' }), 'step-2')
    await said('原因也记下了')
    expect(asked.at(-1)?.body).not.toHaveProperty('words')
    await userEvent.click(within(reasons() as HTMLElement).getByRole('button', { name: '提交' }))
    await said('编辑会看到')
    expect(asked.at(-1)?.body).toMatchObject({
      reason: 'mismatch',
      step: 'step-2',
      words: '找不到设置',
    })
    expect(reasons()).not.toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveFocus()
  })

  test('changes the vote by its receipt, and remembers it on the next visit', async () => {
    const asked = stubApi(accepted)
    const { unmount } = renderForm()
    await userEvent.click(no())
    await said('记下了')
    await userEvent.click(yes())
    await said('谢谢')
    expect(asked.at(-1)?.body).toEqual({
      slug: 'a',
      contentHash: 'abcdefgh',
      helpful: true,
      receipt: RECEIPT,
    })
    unmount()
    renderForm()
    expect(yes()).toHaveAttribute('aria-pressed', 'true')
    expect(no()).toHaveAttribute('aria-pressed', 'false')
  })

  test('asks anew about a text that has changed', () => {
    localStorage.setItem(
      'vote:a',
      JSON.stringify({ receipt: RECEIPT, helpful: true, contentHash: 'abcdefgh' }),
    )
    renderForm('ijklmnop')
    expect(yes()).toHaveAttribute('aria-pressed', 'false')
  })

  test('lets no answer overtake a later wish', async () => {
    const answers: ((response: Response) => void)[] = []
    const asked = stubApi(() => new Promise((resolve) => answers.push(resolve)))
    renderForm()
    await userEvent.click(no())
    await userEvent.click(yes())
    await userEvent.click(no())
    await userEvent.click(yes())
    expect(asked).toHaveLength(1)
    answers[0]?.(accepted())
    await waitFor(() => expect(asked).toHaveLength(2))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    answers[1]?.(accepted())
    await said('谢谢')
    expect(asked.map(({ body }) => body.helpful)).toEqual([false, true])
    expect(stored().helpful).toBe(true)
  })

  test.each([
    [new Error('offline'), '看看网络'],
    [new Response(null, { status: 503, headers: { 'Retry-After': '5' } }), '过几分钟再点一次'],
    [new Response(null, { status: 429, headers: { 'Retry-After': '30' } }), '30 秒后再点'],
    [new Response(null, { status: 404 }), '刷新页面'],
  ])('says what to do when the vote is not taken (%s)', async (failure, words) => {
    stubApi(() => failure)
    renderForm()
    await userEvent.click(yes())
    await said(words)
    expect(yes()).toHaveAttribute('aria-pressed', 'false')
    expect(stored()).toBeNull()
  })

  test('gives back what was written when it could not be sent', async () => {
    stubApi(() => new Error('offline'))
    renderForm()
    await userEvent.click(no())
    await userEvent.type(screen.getByRole('textbox', { name: '想补充的' }), '找不到')
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    await said('看看网络')
    expect(reasons()).toBeVisible()
    expect(screen.getByRole('textbox', { name: '想补充的' })).toHaveValue('找不到')
  })
})
