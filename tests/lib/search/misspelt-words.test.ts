import { describe, expect, test } from 'vitest'
import { isOneLetterAway } from '@/lib/search/browser/misspelt-words'
import { search } from '@/lib/search/browser/search'
import { buildSearchIndex } from '@/lib/search/build-index'
import { openBuiltIndex } from '@/lib/search/index-files'
import { exampleArticles, exampleFrame } from './example-articles'

describe('isOneLetterAway', () => {
  test.each([
    ['wecaht', 'wechat', true],
    ['wecht', 'wechat', true],
    ['wechatt', 'wechat', true],
    ['wechet', 'wechat', true],
    ['wechat', 'wechat', false],
    ['wehcta', 'wechat', false],
    ['aa', 'aaaa', false],
    ['', 'a', true],
  ])('%s and %s: %s', (word, other, isAway) => {
    expect(isOneLetterAway(word, other)).toBe(isAway)
    expect(isOneLetterAway(other, word)).toBe(isAway)
  })
})

describe('search', () => {
  test.each(['wiif', 'wfi-fi', 'wiffi 很慢'])(
    'fixes the spelling of %s and says so',
    async (query) => {
      const index = openBuiltIndex(buildSearchIndex(exampleArticles, exampleFrame))
      const { hits, correction } = await search(index, { query })
      expect(hits[0]?.slug).toBe('wifi')
      expect(correction).toContain('wifi')
    },
  )
})
