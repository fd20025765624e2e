import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DrawnCover } from '@/components/lists/drawn-cover'

const draw = (layout: number, coverWords?: string) =>
  renderToStaticMarkup(<DrawnCover mark="支" coverWords={coverWords} layout={layout} />)

describe('DrawnCover', () => {
  test.each([0, 1, 2, 3, 4])('draws layout %i', (layout) => {
    expect(draw(layout)).toContain(`cover-${layout}`)
    expect(draw(layout)).toContain('支')
  })

  test('shows the mark alone where there are no words', () => {
    expect(draw(0)).not.toContain('cover-words')
    expect(draw(0, '花呗')).toContain('花呗')
  })

  test('is small and not read out', () => {
    expect(draw(0, '花呗').length).toBeLessThan(300)
    expect(draw(0)).toContain('aria-hidden="true"')
  })
})
