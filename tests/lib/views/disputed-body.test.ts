import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { parseBody } from '@/lib/markdown/parse-body'
import { partsOf, stepsOf } from '@/lib/markdown/parts'
import { DISPUTE_WORDS, disputedBody } from '@/lib/views/disputed-body'

const body = parseBody('## 怎么解绑？\n\n### 1. 打开设置\n\n点我的。\n\n### 2. 选卡\n\n点解绑。\n')
const steps = (shown: typeof body) => stepsOf(partsOf(shown)).map((step) => toHtml(step.body))

describe('disputedBody', () => {
  test('says so first at the step, and changes nothing else', () => {
    const shown = disputedBody(body, [{ step: '打开设置', reason: 'mismatch' }])
    expect(steps(shown)).toEqual([
      `<p class="disputed" data-disputed="mismatch">${DISPUTE_WORDS.mismatch}</p><p>点我的。</p>`,
      '<p>点解绑。</p>',
    ])
    expect(steps(body)[0]).toBe('<p>点我的。</p>')
  })

  test('gives the same body where nothing is disputed', () => {
    expect(disputedBody(body, [])).toBe(body)
    expect(disputedBody(body, [{ step: '没有这一步', reason: 'stuck' }])).toEqual(body)
  })
})
