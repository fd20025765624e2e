import { describe, expect, test } from 'vitest'
import { isLikeKey, keyExample, keyMeantBy, keyName, keysAt } from '@/lib/content/kinds/keys'

describe('keyName', () => {
  test.each([
    [['title'], '标题'],
    [['sources', 0, 'title'], '来源名称'],
    [['tags', 2], '标签'],
    [['nobody'], 'nobody'],
  ])('of %j is %s', (path, name) => {
    expect(keyName('article', ...path)).toBe(name)
  })
})

describe('keyExample', () => {
  test('is a line to copy', () => {
    expect(keyExample('article', 'draft')).toBe('draft: true')
    expect(keyExample('article', 'nobody')).toBe('nobody: ……')
  })
})

describe('keyMeantBy', () => {
  test.each([
    ['标题', 'article', [], 'title'],
    ['Date', 'article', [], 'publishedAt'],
    ['published_at', 'article', [], 'publishedAt'],
    ['名称', 'categories', ['categories', 0], 'title'],
    ['名称', 'article', [], undefined],
    ['封面字', 'article', [], 'coverText'],
  ] as const)('%s in %s at %j → %s', (written, kind, path, key) => {
    expect(keyMeantBy(written, kind, path)).toBe(key)
  })
})

describe('keysAt', () => {
  test('knows the keys of a file and those of the entries of a list', () => {
    expect(keysAt('pinned')).toEqual(['articles', 'searches', 'notHot'])
    expect(keysAt('article', ['sources', 0])).toEqual(['title', 'url', 'seenAt'])
    expect(keysAt('article', ['tags', 0])).toEqual([])
  })
})

describe('isLikeKey', () => {
  test.each([
    ['seenAt', true],
    ['描述', true],
    ['permalink', true],
    ['怎么办', false],
  ])('%s → %s', (written, is) => {
    expect(isLikeKey(written)).toBe(is)
  })
})
