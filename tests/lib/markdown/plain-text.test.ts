import { describe, expect, test } from 'vitest'
import { parseBody } from '@/lib/markdown/parse-body'
import { wordsOfParts } from '@/lib/markdown/parts'
import { plainText } from '@/lib/markdown/plain-text'

describe('plainText', () => {
  test.each([
    ['一段**文字**，[链接](a)和 `代码`。', '一段文字，链接和 代码。'],
    ['第一段\n\n第二段', '第一段\n第二段'],
    ['Latin\nwords', 'Latin words'],
    ['甲\\\n乙', '甲\n乙'],
    ['- 甲\n- 乙\n  1. 丙\n  2. 丁', '甲\n乙\n丙\n丁'],
    ['- 甲\n\n  乙', '甲\n乙'],
    ['> 甲\n>\n> 乙', '甲\n乙'],
    ['> [!TIP]\n> 甲', '甲'],
    ['| 甲 | 乙 |\n| - | - |\n| **1** | `2` |', '甲 乙\n1 2'],
    ['![图上有什么](a.svg "图注")', '图注'],
    ['甲![图上有什么](a.svg)乙', '甲乙'],
    ['```js\nif (a) {\n  b()\n}\n```', 'if (a) {\n  b()\n}'],
    ['甲\n\n---\n\n乙\n\n### 丙', '甲'],
    ['- [x] 做完', '做完'],
    ['甲[^1]。\n\n[^1]: 脚注', '甲。'],
    ['<b>甲</b>', '甲'],
    ['', ''],
  ])('reads %j as %j', (markdown, text) => {
    const body = parseBody(markdown, { resolveImage: () => ({ src: '/a', width: 1, height: 1 }) })
    expect(wordsOfParts(body.lead)).toBe(text)
  })

  test('leaves the way back out of footnotes', () => {
    const { footnotes } = parseBody('甲[^1]\n\n[^1]: 说明。')
    expect(plainText(footnotes)).toBe('脚注\n说明。')
  })
})
