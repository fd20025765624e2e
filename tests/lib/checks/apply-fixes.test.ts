import { describe, expect, test } from 'vitest'
import { applyFixes } from '@/lib/checks/apply-fixes'
import type { Edit, Problem } from '@/lib/checks/problem'

function problem(...fix: readonly Edit[]): Problem {
  const words = { rule: 'any', message: '', hint: '' }
  return { ...words, severity: 'error', file: 'a.md', line: 1, column: 1, fix }
}

describe('applyFixes', () => {
  test('applies edits of several problems, wherever they stand', () => {
    const problems = [
      problem({ start: 4, end: 5, text: 'E' }),
      problem({ start: 0, end: 1, text: 'A' }, { start: 2, end: 2, text: '-' }),
    ]
    expect(applyFixes('abcdef', problems)).toEqual({ text: 'Ab-cdEf', applied: 2 })
  })

  test('leaves a fix that touches an earlier one for the next run', () => {
    const problems = [
      problem({ start: 0, end: 3, text: 'x' }),
      problem({ start: 3, end: 4, text: 'y' }),
    ]
    expect(applyFixes('abcdef', problems)).toEqual({ text: 'xdef', applied: 1 })
  })

  test('changes nothing where nothing can be fixed', () => {
    expect(applyFixes('abc', [{ ...problem(), fix: undefined }])).toEqual({
      text: 'abc',
      applied: 0,
    })
  })
})
