import { describe, expect, test } from 'vitest'
import { nearest } from '@/lib/checks/nearest'

describe('nearest', () => {
  test.each([
    ['publisedAt', 'publishedAt'],
    ['PublishedAt', 'publishedAt'],
    ['titel', 'title'],
    ['sumary', 'summary'],
  ])('%s → %s', (word, wanted) => {
    expect(nearest(word, ['title', 'publishedAt', 'summary', 'tags'])).toBe(wanted)
  })

  test('gives nothing when no candidate is near', () => {
    expect(nearest('views', ['title', 'publishedAt'])).toBeUndefined()
    expect(nearest('a', [])).toBeUndefined()
  })
})
