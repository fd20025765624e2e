import { expect, test } from 'vitest'
import { removeElements } from '@/scripts/export/remove-elements'

test.each([
  ['<p>a</p><div data-x="1"><div>b</div></div><p>c</p>', '<p>a</p><p>c</p>'],
  ['<div><span data-x>1</span><span data-xy>2</span></div>', '<div><span data-xy>2</span></div>'],
  ['<div data-x><div data-x>1</div></div>2<div data-x>3</div>', '2'],
  ['<p>data-x</p>', '<p>data-x</p>'],
])('%s without data-x is %s', (html, expected) => {
  expect(removeElements(html, '\\sdata-x(?:=|\\s|>)')).toBe(expected)
})

test('throws where an element is never closed', () => {
  expect(() => removeElements('<div data-x><p></p>', '\\sdata-x')).toThrow('<div> is never closed')
})
