// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadSaved, setSaved } from '@/components/offline/saved-articles.client'

const article = { address: '/articles/a', title: '甲怎么办?' }
const other = { address: '/articles/b', title: '乙怎么办?' }

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

describe('setSaved', () => {
  test('keeps the newest first, each once, until it is taken out', () => {
    for (const each of [article, other, article]) expect(setSaved(each, true)).toBe(true)
    expect(loadSaved()).toEqual([article, other])
    setSaved(article, false)
    expect(loadSaved()).toEqual([other])
  })

  test('says when the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    expect(setSaved(article, true)).toBe(false)
  })
})

describe('loadSaved', () => {
  test.each([
    ['nonsense', '{'],
    ['another site', '[{"address":"//evil.example","title":"x"}]'],
    ['a script', '[{"address":"javascript:alert(1)","title":"x"}]'],
    ['half a thing', '[{"address":"/a"},null]'],
  ])('leaves out %s', (_, stored) => {
    localStorage.setItem('saved', stored)
    expect(loadSaved()).toEqual([])
  })
})
