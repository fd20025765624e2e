import { describe, expect, test } from 'vitest'
import { addressFault, freeSlug } from '@/lib/editing/address-fault'
import { article, siteOf } from './site-of'

const site = await siteOf({
  'articles/phone/big-font.md': article('字怎么调大', ['aliases: [old-font]']),
  'articles/phone/big-font-2.md': article('字还要再大'),
})

describe('addressFault', () => {
  test('has nothing against a free slug, nor against an article’s own former one', () => {
    expect(addressFault('new-one', site)).toBeUndefined()
    expect(addressFault('old-font', site, 'big-font')).toBeUndefined()
  })

  test.each([
    ['字体', '只能有小写英文'],
    ['Big_Font', '只能有小写英文'],
    ['con', 'Windows'],
    ['123', '网站自己要用'],
    ['big-font', 'content/articles/phone/big-font.md'],
    ['old-font', 'content/articles/phone/big-font.md 用过的旧地址'],
  ])('refuses %s', (slug, words) => {
    const fault = addressFault(slug, site)
    expect(fault?.message).toContain(words)
    expect(fault?.hint).toContain('例如 ')
  })

  test('proposes pinyin for Chinese, and the next free number for a taken one', () => {
    expect(addressFault('字体', site)?.hint).toContain('zi-ti')
    expect(addressFault('big-font', site)?.hint).toContain('big-font-3')
  })
})

describe('freeSlug', () => {
  test('leaves a free one as it is', () => {
    expect(freeSlug('new-one', site)).toBe('new-one')
  })
})
