// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { outline } from '@/components/article/sample-body'
import { HelpfulForm } from '@/components/feedback/helpful-form'

const article = { slug: 'a', contentHash: 'abcdefgh', outline }

afterEach(cleanup)

describe('HelpfulForm', () => {
  test('is a real form with two buttons, for readers without JavaScript', () => {
    render(<HelpfulForm article={article} />)
    const form = screen.getByRole('form', { name: '这篇有帮助吗？' })
    expect(form).toHaveAttribute('method', 'post')
    expect(form).toHaveAttribute('action', '/api/v1/votes')
    const yes = within(form).getByRole('button', { name: '有帮助' })
    const no = within(form).getByRole('button', { name: '没解决' })
    for (const [button, value] of [[yes, 'yes'] as const, [no, 'no'] as const]) {
      expect(button).toHaveAttribute('name', 'helpful')
      expect(button).toHaveAttribute('value', value)
      expect(button).toHaveAttribute('type', 'submit')
    }
    expect(Object.fromEntries(new FormData(form as HTMLFormElement))).toEqual({
      slug: 'a',
      contentHash: 'abcdefgh',
    })
  })

  test('invents no counts and asks for no reason before a vote', () => {
    render(<HelpfulForm article={article} />)
    expect(screen.getByRole('region', { name: '这篇有帮助吗？' })).not.toHaveTextContent(/人|票/)
    expect(screen.queryByRole('form', { name: '没解决的原因' })).not.toBeInTheDocument()
  })

  test('offers to report and to edit only where that works', () => {
    const { rerender } = render(<HelpfulForm article={article} />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    rerender(<HelpfulForm article={article} reportHref="mailto:a@b.example" editHref="/edit" />)
    expect(screen.getByRole('link', { name: '报告问题' })).toHaveAttribute(
      'href',
      'mailto:a@b.example',
    )
    expect(screen.getByRole('link', { name: '编辑此页' })).toBeInTheDocument()
  })
})
