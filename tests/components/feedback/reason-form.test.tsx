// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { outline } from '@/components/article/sample-body'
import { ReasonForm } from '@/components/feedback/reason-form'
import { VOTE_REASON_LABELS } from '@/components/feedback/vote-reasons'
import { VOTE_REASONS } from '@/lib/engagement/store'

afterEach(cleanup)

function renderForm() {
  render(
    <ReasonForm
      article={{ slug: 'a', contentHash: 'abcdefgh', outline }}
      receipt="AAAAAAAAAAAAAAAAAAAAAA"
      place="own-page"
    />,
  )
  return screen.getByRole<HTMLFormElement>('form', { name: '没解决的原因' })
}

describe('ReasonForm', () => {
  test('offers every reason that the store knows', () => {
    expect(Object.keys(VOTE_REASON_LABELS)).toEqual([...VOTE_REASONS])
    const choices = within(renderForm()).getAllByRole('radio')
    expect(choices.map((choice) => (choice as HTMLInputElement).value)).toEqual([...VOTE_REASONS])
  })

  test('lists the steps under their questions, and questions without steps themselves', () => {
    const select = within(renderForm()).getByRole('combobox', { name: '卡在哪里' })
    const options = within(select).getAllByRole<HTMLOptionElement>('option')
    expect(options.map(({ value, textContent }) => [value, textContent])).toEqual([
      ['', '不选也可以'],
      ['step-1', '第 1 步 打开设置'],
      ['step-2', '第 2 步 选中银行卡'],
      ['step-3', '第 3 步 点解除绑定'],
      ['when', '二、要多久？'],
    ])
    expect(within(select).getByRole('group', { name: '一、怎么解绑？' })).toBeInTheDocument()
  })

  test('sends 没解决 with the vote that it explains', () => {
    expect(Object.fromEntries(new FormData(renderForm()))).toEqual({
      slug: 'a',
      contentHash: 'abcdefgh',
      helpful: 'no',
      receipt: 'AAAAAAAAAAAAAAAAAAAAAA',
      step: '',
      words: '',
      website: '',
    })
  })

  test('asks not to write personal data, and hides the field for programs', () => {
    const words = within(renderForm()).getByRole('textbox', { name: '想补充的' })
    expect(words).toHaveAccessibleDescription('不要写手机号、身份证号。')
    expect(words).toHaveAttribute('maxlength', '500')
    expect(screen.getAllByRole('textbox')).toHaveLength(1)
  })
})
