import { describe, expect, test } from 'vitest'
import { readFormFields, searchInput, voteInput } from '@/lib/engagement/submissions'

describe('readFormFields', () => {
  test('leaves out what is empty and reads 是 and 否', () => {
    const form = new URLSearchParams('slug=a&helpful=no&reason=&words=+&step=%E6%89%93%E5%BC%80')
    expect(readFormFields(form)).toEqual({ slug: 'a', helpful: false, step: '打开' })
  })

  test('leaves anything else for the schema to refuse', () => {
    expect(readFormFields(new URLSearchParams('helpful=maybe'))).toEqual({ helpful: 'maybe' })
  })

  test('makes no property of an object out of a field’s name', () => {
    const fields = readFormFields(new URLSearchParams('helpful=constructor&__proto__=1'))
    expect(fields.helpful).toBe('constructor')
  })
})

describe('voteInput', () => {
  const vote = { slug: 'a', helpful: false }

  test('counts characters as people do, and a line end as one', () => {
    const words = `${'字'.repeat(249)}\r\n${'😀'.repeat(250)}`
    expect(voteInput.parse({ ...vote, words }).words).toBe(words.replace('\r', ''))
  })

  test('refuses one more', () => {
    expect(voteInput.safeParse({ ...vote, words: '字'.repeat(501) }).success).toBe(false)
  })
})

describe('searchInput', () => {
  test.each([
    { query: '' },
    { query: ' ' },
    { query: 'a'.repeat(121) },
    { query: 'a', total: -1 },
    {},
  ])('refuses %j', (body) => {
    expect(searchInput.safeParse(body).success).toBe(false)
  })
})
