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

  // Words that begin with one letter are in many files of an English site.
  const [example] = exampleArticles
  if (!example) throw new Error('no example')
  const titled = (slug: string, title: string) => ({
    ...example,
    record: { ...example.record, slug, title, summary: '', passages: [] },
  })
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const fillers = letters.flatMap((second) =>
    letters.map((third) => titled(`c${second}${third}`, `c${second}${third}abcdefghijklmnopqrst`)),
  )
  const english = openBuiltIndex(
    buildSearchIndex(
      [...fillers, titled('spot', 'Spot a counterfeit'), titled('wires', 'Cross the cables')],
      exampleFrame,
    ),
  )
  test.each([
    ['counterfit', 'spot'],
    ['coutnerfeit', 'spot'],
    ['cuonterfeit', 'spot'],
    ['cabbles', 'wires'],
  ])('among many words, on a site without 汉字: %s', async (query, slug) => {
    expect((await search(english, { query })).hits[0]?.slug).toBe(slug)
  })
  test('fixes a slip in another form of a word', async () => {
    const antennas = openBuiltIndex(
      buildSearchIndex([titled('which', 'Which antennas to buy')], exampleFrame),
    )
    expect((await search(antennas, { query: 'antena' })).hits[0]?.slug).toBe('which')
  })
})
