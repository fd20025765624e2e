// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import {
  forgetSearch,
  loadRecent,
  rememberSearch,
} from '@/components/search/recent-searches.client'

afterEach(() => localStorage.clear())

describe('recent searches', () => {
  test('stand newest first, each once, six at most', () => {
    for (const query of ['一', '二', '三', '四', '五', '六', '七', '二']) rememberSearch(query)
    expect(loadRecent()).toEqual(['二', '七', '六', '五', '四', '三'])
  })

  test('can be removed one by one', () => {
    rememberSearch('解绑')
    rememberSearch('退票')
    forgetSearch('退票')
    expect(loadRecent()).toEqual(['解绑'])
  })

  test('are none when what is stored is not ours', () => {
    for (const stored of ['{', '{"a":1}', '[1,null]', '"解绑"']) {
      localStorage.setItem('recent-searches', stored)
      expect(loadRecent()).toEqual([])
    }
  })

  test('do not keep empty queries', () => {
    rememberSearch('  ')
    expect(loadRecent()).toEqual([])
  })
})
