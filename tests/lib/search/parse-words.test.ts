import { expect, test } from 'vitest'
import { GENERAL_WORDS, type WordGroup } from '@/lib/search/words/parse-words'

const isWithin = (inner: WordGroup, outer: WordGroup) =>
  inner.typed.every((word) => outer.typed.includes(word)) &&
  inner.found.every((word) => outer.found.includes(word))

test('no group of the general words says what another says already', () => {
  const repeated = GENERAL_WORDS.filter((group, place) =>
    GENERAL_WORDS.some((other, at) => at !== place && isWithin(group, other)),
  )
  expect(repeated.map(({ typed, found }) => [typed.join(' '), found.join(' ')])).toEqual([])
})
