import { describe, expect, test } from 'vitest'
import { sessionCookie, sessionTokens } from '@/lib/studio/session/session-cookie'

describe('sessionCookie', () => {
  test('goes to the studio alone, and to no script', () => {
    expect(sessionCookie('t', true)).toBe(
      'studio=t; Path=/studio; Max-Age=43200; HttpOnly; SameSite=Strict; Secure',
    )
  })

  test('does without Secure where the site has no https', () => {
    expect(sessionCookie('t', false)).not.toContain('Secure')
  })

  test('removes the cookie with an empty token', () => {
    expect(sessionCookie('', false)).toContain('studio=; Path=/studio; Max-Age=0;')
  })
})

describe('sessionTokens', () => {
  test.each([
    [null, []],
    ['', []],
    ['studio=a', ['a']],
    ['x=1; studio=a; studio=b;y=2', ['a', 'b']],
    ['mystudio=a; studiox=b', []],
  ])('finds in %j %j', (header, tokens) => {
    expect(sessionTokens(header)).toEqual(tokens)
  })
})
