import { expect, test } from 'vitest'
import { brief } from '@/lib/checks/brief'

test.each([
  ['四个字的', 4, '四个字的'],
  ['五个字的话', 4, '五个字的…'],
  ['一二三😀五', 4, '一二三…'],
])('brief(%j, %d) is %j', (text, most, shown) => {
  expect(brief(text, most)).toBe(shown)
})
