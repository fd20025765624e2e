// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'

import { PreviewPanel } from '@/components/preview/preview-panel'
import type { PreviewState } from '@/lib/checks/preview-state'
import { findViolations } from '../axe'

afterEach(cleanup)

const problem = {
  rule: 'link-target',
  severity: 'error',
  file: 'content/articles/jd/a.md',
  line: 12,
  column: 3,
  message: '没有这篇文章',
  hint: '改成 /articles/b',
} as const

const state: PreviewState = {
  changedAt: 1,
  root: '/site',
  problems: [problem, { ...problem, severity: 'warning', line: 20 }],
  isKept: false,
  errorsInAll: 3,
  warningsInAll: 4,
}

describe('PreviewPanel', () => {
  test('shows place, fault and fix, with a way into the editor', () => {
    render(<PreviewPanel state={state} />)
    expect(screen.getByRole('status')).toHaveTextContent('1 个错误，1 个提醒')
    expect(screen.getAllByText('怎么改：改成 /articles/b')).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'content/articles/jd/a.md:12:3' })).toHaveAttribute(
      'href',
      'vscode://file/site/content/articles/jd/a.md:12:3',
    )
    expect(screen.getByText(/全站 3 个错误，4 个提醒/)).toBeInTheDocument()
  })

  test('is open when something must be fixed, closed when it may be', () => {
    const { rerender, container } = render(<PreviewPanel state={state} />)
    expect(container.querySelector('details')?.open).toBe(true)
    rerender(<PreviewPanel state={{ ...state, problems: state.problems.slice(1) }} />)
    expect(container.querySelector('details')?.open).toBe(false)
  })

  test('says when the page shows an older version', () => {
    render(<PreviewPanel state={{ ...state, isKept: true }} />)
    expect(screen.getByText('页面是上一次能读的样子')).toBeInTheDocument()
  })

  test('is absent when nothing is wrong', () => {
    const { container } = render(<PreviewPanel state={{ ...state, problems: [] }} />)
    expect(container).toBeEmptyDOMElement()
  })

  test('is accessible', async () => {
    const { container } = render(<PreviewPanel state={state} />)
    expect(await findViolations(container)).toEqual([])
  })
})
