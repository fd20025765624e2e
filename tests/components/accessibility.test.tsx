// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { examples } from '@/components/gallery/examples'
import { findViolations } from './axe'
import { inPage } from './in-page'

afterEach(cleanup)

describe.each(Object.entries(examples))('the page %s', (_name, content) => {
  const example = inPage(content)

  test('gives axe nothing to object to', async () => {
    document.documentElement.lang = 'zh-CN'
    document.title = '指南'
    const { container } = render(example)
    expect(await findViolations(container)).toEqual([])
  })

  test('has one h1 and no level of heading left out', () => {
    const { container } = render(example)
    const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
      Number(tagName[1]),
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    }
  })

  test('uses every id once', () => {
    const { container } = render(example)
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has neither a style attribute nor an inline handler, which the policy blocks', () => {
    expect(renderToStaticMarkup(example)).not.toMatch(/<[^>]*\s(?:style|on\w+)=/)
  })
})
