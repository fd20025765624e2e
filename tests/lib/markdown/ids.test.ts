import { describe, expect, test } from 'vitest'
import { assignIds, slugId } from '@/lib/markdown/ids'

describe('slugId', () => {
  test.each([
    ['京东金融怎么解绑银行卡绑定?', '京东金融怎么解绑银行卡绑定'],
    ['  Wi-Fi  很慢！', 'wi-fi-很慢'],
    ['「我的」›「设置」', '我的-设置'],
    ['ＡＢＣ１２３', 'abc123'],
    ['note_fn-1', 'note-fn-1'],
    ['Café', 'café'],
    ['한국어 かな', '한국어-かな'],
    ['😀？', ''],
    ['打\u200B开 ❤\uFE0F \u2060设置', '打开-设置'],
    ['" onclick="', 'onclick'],
  ])('makes %j into %j', (title, id) => {
    expect(slugId(title)).toBe(id)
  })
})

describe('assignIds', () => {
  const anchor = (title: string, customId?: string) => ({ title, customId, fallbackId: 'step-1' })

  test('numbers what is alike', () => {
    expect(assignIds(['注意', '注意', '注意！'].map((title) => anchor(title)))).toEqual([
      '注意',
      '注意-2',
      '注意-3',
    ])
  })

  test('does not meet a title that looks numbered', () => {
    expect(assignIds([anchor('a'), anchor('a 2'), anchor('a')])).toEqual(['a', 'a-2', 'a-3'])
  })

  test('keeps a chosen id from titles that stand before it', () => {
    expect(assignIds([anchor('FAQ'), anchor('常见问题', 'faq')])).toEqual(['faq-2', 'faq'])
  })

  test('falls back when there is nothing to make an id of', () => {
    expect(assignIds([anchor('？'), anchor('')])).toEqual(['step-1', 'step-1-2'])
  })

  test('leaves the id of the footnotes free', () => {
    expect(assignIds([anchor('footnote label')])).toEqual(['footnote-label-2'])
  })
})
