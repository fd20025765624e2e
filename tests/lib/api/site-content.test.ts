import { describe, expect, test } from 'vitest'
import { countedForm, toBlocks } from '@/lib/api/site-content'
import { parseBody } from '@/lib/markdown/parse-body'

describe('toBlocks', () => {
  test('has the answer, then each question with its steps, then the closing', () => {
    const body = parseBody(
      '先看这里。\n\n## 怎么解绑？\n\n准备好密码。\n\n### 1. 打开设置\n\n点右上角。\n\n### 2. 点解绑\n\n输入密码。\n\n---\n\n就这些。\n',
    )
    expect(toBlocks({ title: '标题', summary: '摘要', body })).toEqual([
      { kind: 'text', title: '标题', text: '摘要' },
      { kind: 'text', title: '', text: '先看这里。' },
      { kind: 'text', title: '怎么解绑？', text: '准备好密码。' },
      { kind: 'step', title: '打开设置', text: '点右上角。' },
      { kind: 'step', title: '点解绑', text: '输入密码。' },
      { kind: 'text', title: '', text: '就这些。' },
    ])
  })
})

describe('countedForm', () => {
  test.each([
    ['怎么退票?', '怎么退票'],
    ['  解绑   银行卡 ', '解绑 银行卡'],
    ['「退票」', '「退票」'],
    ['c++', 'c++'],
    ['？！', ''],
    ['…。 ', ''],
  ])('%j → %j', (text, counted) => {
    expect(countedForm(text)).toBe(counted)
  })
})
