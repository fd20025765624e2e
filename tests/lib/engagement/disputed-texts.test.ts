import { describe, expect, test } from 'vitest'
import { areShown, disputedTexts } from '@/lib/engagement/disputed-texts'

const articles = [
  { slug: 'a', contentHash: 'a now' },
  { slug: 'b', contentHash: 'b now' },
]
const dispute = {
  slug: 'a',
  step: 'pay',
  reason: 'mismatch',
  mismatch: 3,
  stuck: 0,
  since: 1,
} as const

describe('areShown', () => {
  const carried = disputedTexts([dispute], articles)

  test('compares what pages carry with what is known', () => {
    expect(areShown([dispute], articles, carried)).toBe(true)
    expect(areShown([], articles, undefined)).toBe(true)
    expect(areShown([dispute], articles, {})).toBe(false)
    expect(areShown([], articles, carried)).toBe(false)
    expect(areShown([{ ...dispute, reason: 'stuck' }], articles, carried)).toBe(false)
    expect(areShown([dispute, { ...dispute, slug: 'b' }], articles, carried)).toBe(false)
  })

  test('nothing is shown of a text that is no more', () => {
    const edited = [{ slug: 'a', contentHash: 'a later' }]
    expect(areShown([], edited, carried)).toBe(true)
    expect(areShown([dispute], edited, carried)).toBe(false)
  })
})
