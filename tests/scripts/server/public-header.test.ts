import { expect, test } from 'vitest'
import { publicHeader } from '@/scripts/server/public-header'

test.each([
  ['location', '/studio', '/help/studio'],
  ['location', 'https://a.example/x', 'https://a.example/x'],
  ['set-cookie', 'studio=1; Path=/studio; HttpOnly', 'studio=1; Path=/help/studio; HttpOnly'],
  ['content-type', 'text/html', 'text/html'],
])('%s: %s becomes %s', (name, value, expected) => {
  expect(publicHeader(name, value, '/help')).toBe(expected)
  expect(publicHeader(name, [value, value], '/help')).toEqual([expected, expected])
  expect(publicHeader(name, value, '')).toBe(value)
})
