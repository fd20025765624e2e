import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DrawnCover } from '@/components/lists/drawn-cover'

const draw = (position: number, coverWords?: string) =>
  renderToStaticMarkup(<DrawnCover mark="支" coverWords={coverWords} position={position} />)

describe('DrawnCover', () => {
  test.each([1, 2, 3, 4])('draws no two neighbours alike in %i columns', (columns) => {
    const layouts = Array.from({ length: 24 }, (_, place) => /cover-(\d)/.exec(draw(place))?.[1])
    for (const [place, layout] of layouts.entries()) {
      expect(layouts[place + 1]).not.toBe(layout)
      expect(layouts[place + columns]).not.toBe(layout)
    }
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
