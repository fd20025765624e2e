import { expect, test } from 'vitest'
import { nextRedirect } from '@/scripts/dev/next-redirect'

test('nextRedirect writes what is a sign to Next as a letter, and asks for the query', () => {
  expect(
    nextRedirect({
      source: '/a(1)/b?id=1.5&x=y',
      destination: 'https://www.12306.cn/a(b):c#d',
    }),
  ).toEqual({
    source: '/a\\(1\\)/b',
    has: [
      { type: 'query', key: 'id', value: '1\\.5' },
      { type: 'query', key: 'x', value: 'y' },
    ],
    destination: 'https://www.12306.cn/a%28b%29%3Ac#d',
    permanent: false,
  })
})
