// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { showDisputed } from '@/components/article/disputed-steps.client'
import { DISPUTE_WORDS } from '@/lib/page-data/step-notices'

const notices = () =>
  [...document.querySelectorAll('[data-disputed]')].map((notice) => [
    notice.closest('.step')?.id,
    notice.textContent,
  ])

describe('showDisputed', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <p><span data-to-check></span></p>
      <ol>
        <li class="step" id="打开设置"><a class="step-number">1</a>
          <div class="step-body"><div class="prose"><p>点我的。</p></div></div></li>
        <li class="step" id="选卡"><a class="step-number">2</a>
          <div class="step-body"><div class="prose"><p class="disputed" data-disputed="stuck">…</p></div></div></li>
      </ol>`
  })

  test('puts the words of the finished page at the step, and takes them from others', () => {
    showDisputed([{ step: '打开设置', reason: 'mismatch' }])
    expect(notices()).toEqual([['打开设置', DISPUTE_WORDS.mismatch]])
    expect(document.querySelector('#打开设置 .prose')?.firstElementChild?.className).toBe(
      'disputed',
    )
    expect(document.querySelector('[data-to-check]')?.textContent).toBe('第 1 步待核对')
    showDisputed([{ step: '打开设置', reason: 'mismatch' }])
    expect(notices()).toHaveLength(1)
    showDisputed([])
    expect(notices()).toEqual([])
    expect(document.querySelector('[data-to-check]')?.textContent).toBe('')
  })

  test('says both reasons in the words of the finished page', () => {
    document.querySelector('[data-disputed]')?.remove()
    showDisputed([
      { step: '选卡', reason: 'stuck' },
      { step: '不认识', reason: 'mismatch' },
      { step: '打开设置', reason: '新的' },
    ])
    expect(notices()).toEqual([['选卡', DISPUTE_WORDS.stuck]])
  })
})
