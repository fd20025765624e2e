import { describe, expect, test } from 'vitest'
import { parseBody } from '@/lib/markdown/parse-body'
import { partsOf, stepsOf } from '@/lib/markdown/parts'
import { DISPUTE_WORDS, newerChecks, withStepNotices } from '@/lib/page-data/step-notices'
import { htmlOf } from '../markdown/html-of'

const body = parseBody('## 怎么解绑？\n\n### 1. 打开设置\n\n点我的。\n\n### 2. 选卡\n\n点解绑。\n')
const steps = (shown: typeof body) => stepsOf(partsOf(shown)).map((step) => htmlOf(step.body))

describe('withStepNotices', () => {
  test('says so first at the step, and changes nothing else', () => {
    const shown = withStepNotices(body, {
      disputed: [{ step: '打开设置', reason: 'mismatch' }],
      checked: [],
    })
    expect(steps(shown)).toEqual([
      `<p class="disputed" data-disputed="mismatch">${DISPUTE_WORDS.mismatch}</p><p>点我的。</p>`,
      '<p>点解绑。</p>',
    ])
    expect(steps(body)[0]).toBe('<p>点我的。</p>')
  })

  test('gives the same body where nothing is disputed', () => {
    expect(withStepNotices(body, { disputed: [], checked: [] })).toBe(body)
    const disputed = [{ step: '没有这一步', reason: 'stuck' as const }]
    expect(withStepNotices(body, { disputed, checked: [] })).toEqual(body)
  })

  test('says last when the step was checked, if it was after the article', () => {
    const checkedSteps = [
      { step: '打开设置', at: '2026-03-01', with: '微信 8.0.56' },
      { step: '选卡', at: '2026-01-01' },
    ]
    const checked = newerChecks({ checkedAt: '2026-02-01', checkedSteps })
    expect(steps(withStepNotices(body, { disputed: [], checked }))).toEqual([
      '<p>点我的。</p><p class="step-checked">这一步核对于 2026-03-01（微信 8.0.56）</p>',
      '<p>点解绑。</p>',
    ])
  })
})
