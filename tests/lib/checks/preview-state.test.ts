import { describe, expect, test } from 'vitest'
import { isMadeOf, previewState } from '@/lib/checks/preview-state'
import type { Problem } from '@/lib/checks/problem'

describe('isMadeOf', () => {
  test.each([
    ['/articles/a', 'content/articles/jd/a.md', true],
    ['/articles/a', 'content/articles/jd/a-1.png', true],
    ['/articles/a', 'content/articles/jd/ab.md', false],
    ['/articles/%E8%A7%A3', 'content/articles/jd/解.md', true],
    ['/articles/%', 'content/articles/jd/a.md', false],
    ['/topics/new-phone', 'content/topics/new-phone.md', true],
    ['/topics/new-phone', 'content/articles/jd/new-phone.md', false],
    ['/authors/devices/2', 'content/authors/devices.md', true],
    ['/about', 'content/pages/about.md', true],
    ['/', 'content/pinned.yml', true],
    ['/', 'content/articles/jd/a.md', false],
    ['/categories/jd', 'content/categories.yml', true],
    ['/latest', 'content/articles/jd/latest.md', false],
  ])('%s, %s → %s', (page, file, expected) => {
    expect(isMadeOf(page, file)).toBe(expected)
  })
})

describe('previewState', () => {
  const problem = (file: string, severity: Problem['severity']): Problem => ({
    rule: 'image-alt',
    severity,
    file,
    line: 3,
    column: 1,
    message: '缺少说明',
    hint: '写上',
    fix: [{ start: 0, end: 1, text: '' }],
  })
  const all = [
    problem('content/articles/jd/a.md', 'error'),
    problem('content/articles/jd/b.md', 'error'),
    problem('content/articles/jd/b.md', 'warning'),
  ]
  const known = { changedAt: 5, root: '/site', unreadable: ['content/articles/jd/a.md'] }

  test('gives the page its own problems, and counts all', () => {
    const state = previewState('/articles/a', all, known)
    expect(state.problems).toEqual([{ ...all[0], fix: undefined }])
    expect(state).toMatchObject({ isKept: true, errorsInAll: 2, warningsInAll: 1, changedAt: 5 })
    expect(JSON.stringify(state)).not.toContain('fix')
  })

  test('says when the page shows its newest version', () => {
    expect(previewState('/articles/b', all, known).isKept).toBe(false)
  })
})
