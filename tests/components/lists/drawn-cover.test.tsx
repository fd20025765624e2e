import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DrawnCover } from '@/components/lists/drawn-cover'

const draw = (slug: string) =>
  renderToStaticMarkup(<DrawnCover slug={slug} title="花呗怎么关闭?" mark="支" />)

describe('DrawnCover', () => {
  test('draws the same cover for the same slug', () => {
    expect(draw('alipay-close-huabei')).toBe(draw('alipay-close-huabei'))
  })

  test('uses all four layouts', () => {
    const slugs = Array.from({ length: 40 }, (_, index) => `slug-${index}`)
    const layouts = new Set(slugs.map((slug) => /cover-(\d)/.exec(draw(slug))?.[1]))
    expect([...layouts].sort()).toEqual(['0', '1', '2', '3'])
  })

  test('is small and not read out', () => {
    expect(draw('a').length).toBeLessThan(300)
    expect(draw('a')).toContain('aria-hidden="true"')
  })
})
