import { describe, expect, test } from 'vitest'
import { findEdits } from '@/lib/engagement/edits'
import { decideRevision } from '@/lib/engagement/revision'
import { readFingerprint, type TextBlock, textFingerprint } from '@/lib/engagement/text-fingerprint'

const question: TextBlock = {
  kind: 'text',
  title: '怎么解绑银行卡？',
  text: '先准备好支付密码，再打开京东金融。',
}
const steps: readonly TextBlock[] = [
  {
    kind: 'step',
    title: '打开设置',
    text: '在「我的」页面点右上角的设置图标，找到支付设置这一项。',
  },
  { kind: 'step', title: '点击解绑', text: '选中要移除的卡，再点解绑，输入支付密码，等 3 天。' },
]
const original = [question, ...steps]
const decide = (blocks: readonly TextBlock[], hash = 'two') => {
  const first = decideRevision(undefined, { slug: 'a', contentHash: 'one', blocks: original }, 1)
  return decideRevision(first, { slug: 'a', contentHash: hash, blocks }, 2)
}
const withText = (place: number, change: (text: string) => string) =>
  original.map((block, at) => (at === place ? { ...block, text: change(block.text) } : block))

describe('decideRevision', () => {
  test('names a first text by its hash', () => {
    const first = decideRevision(undefined, { slug: 'a', contentHash: 'one', blocks: original }, 1)
    expect(first).toMatchObject({ slug: 'a', contentHash: 'one', revision: 'one', at: 1 })
  })

  test.each<[string, readonly TextBlock[]]>([
    ['nothing but the file changed', original],
    ['a wrong character is fixed', withText(1, (text) => text.replace('图标', '图示'))],
    ['a missing character is put in', withText(1, (text) => text.replace('找到', '找得到'))],
    ['a character is taken out', withText(1, (text) => text.replace('这一项', '这项'))],
    [
      'two characters of a long text are fixed',
      withText(1, (text) => text.replace('图标', '图示').replace('页面', '页里')),
    ],
    [
      'the punctuation is another',
      withText(1, (text) => text.replaceAll('，', '；').replace('。', '')),
    ],
    ['spaces and full width are another', withText(2, (text) => text.replace(' 3 ', '３'))],
  ])('keeps the revision when %s', (_, blocks) => {
    expect(decide(blocks)).toMatchObject({ contentHash: 'two', revision: 'one', at: 2 })
  })

  test.each<[string, readonly TextBlock[]]>([
    ['a step is added', [...original, { kind: 'step', title: '确认', text: '看到提示就好了。' }]],
    ['a step is removed', original.slice(0, -1)],
    ['steps are in another order', [question, ...[...steps].reverse()]],
    ['a step becomes a remark', original.map((block) => ({ ...block, kind: 'text' as const }))],
    ['a step is reworded', withText(2, () => '打电话给客服，请对方解绑这张银行卡，并等短信。')],
    ['half a sentence is new', withText(1, (text) => `${text}找不到就往下滑。`)],
    [
      'a title is another',
      original.map((block) => ({ ...block, title: block.title.replace('设置', '钱包') })),
    ],
    ['a number is another', withText(2, (text) => text.replace('3', '7'))],
    ['an instruction is turned round', withText(1, (text) => text.replace('点右上角', '点左上角'))],
    ['a 不 is put in', withText(2, (text) => text.replace('再点', '不点'))],
    [
      'a text is written where none was',
      [...original.slice(0, 2), { kind: 'step', title: '点击解绑', text: '' }],
    ],
    [
      'more is fixed than a typo',
      withText(1, (text) => text.replace('图标', '按钮').replace('页面', '主页')),
    ],
  ])('begins a new one when %s', (_, blocks) => {
    expect(decide(blocks)).toMatchObject({ contentHash: 'two', revision: 'two' })
  })

  test('does not let many small changes add up unseen', () => {
    let text = '一张很长的说明里有许多字可以改甲乙丙丁戊己庚辛'
    let stored = decideRevision(undefined, at(text, 'h0'), 0)
    const seen = new Set([stored.revision])
    for (const [place, wrong] of [...'甲乙丙丁'].entries()) {
      text = text.replace(wrong, '某')
      stored = decideRevision(stored, at(text, `h${place + 1}`), place + 1)
      seen.add(stored.revision)
    }
    expect(seen).toEqual(new Set(['h0', 'h3']))

    function at(words: string, contentHash: string) {
      return { slug: 'a', contentHash, blocks: [{ kind: 'step' as const, title: '', text: words }] }
    }
  })

  test('begins a new one where it cannot read what was stored', () => {
    const broken = { slug: 'a', contentHash: 'one', revision: 'one', fingerprint: 'v0:x', at: 0 }
    const current = { slug: 'a', contentHash: 'two', blocks: original }
    expect(decideRevision(broken, current, 1).revision).toBe('two')
  })
})

describe('fingerprint', () => {
  test('can be read again, without punctuation', () => {
    expect(readFingerprint(textFingerprint([question]))).toEqual([
      ['text', '怎么解绑银行卡', '先准备好支付密码再打开京东金融'],
    ])
  })

  test.each(['', 'v1:', 'v1:!!!', 'v1:AAAA', 'v9:x'])('cannot be read from %j', (text) => {
    expect(readFingerprint(text)).toBeUndefined()
  })
})

describe('findEdits', () => {
  test.each<[string, string, readonly string[] | undefined]>([
    ['点击确定', '点击确定', []],
    ['点击确订', '点击确定', ['订定']],
    ['点击定', '点击确定', ['确']],
    ['点点击确定', '点击确定', ['点']],
    ['甲乙', '乙甲', ['甲乙', '乙甲']],
    ['', '字', ['字']],
    ['', '', []],
    ['𠮷野家', '吉野家', ['𠮷吉']],
    ['甲乙丙', '丁戊己', undefined],
    ['甲', '甲乙丙丁', undefined],
  ])('%j → %j', (a, b, edits) => {
    expect(findEdits(a, b, 2)).toEqual(edits)
  })
})
