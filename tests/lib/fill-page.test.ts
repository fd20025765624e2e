import { describe, expect, test } from 'vitest'
import { fillable, fillPage } from '@/lib/fill-page'

const page = `<head><meta></head><body>${fillable('<p>alt</p>')}<script>a</script></body>`

describe('fillPage', () => {
  test('puts HTML in the place and leaves the rest as it is, again and again', () => {
    const filled = fillPage(page, '<p>$& neu</p>')
    expect(filled).toBe(page.replace('<p>alt</p>', () => '<p>$& neu</p>'))
    expect(fillPage(filled, '<p>alt</p>')).toBe(page)
  })

  test('throws where there is no place', () => {
    expect(() => fillPage('<body></body>', '')).toThrow('no place')
  })
})
