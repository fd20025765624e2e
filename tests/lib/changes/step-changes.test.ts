import { describe, expect, test } from 'vitest'
import type { ArticleVersion } from '@/lib/changes/article-version'
import { sectionChanges, stepChanges } from '@/lib/changes/step-changes'

type Article = Pick<ArticleVersion, 'sections' | 'steps'>

function steps(...texts: readonly string[]): Article {
  return under('怎么做？', ...texts)
}

function under(question: string, ...texts: readonly string[]): Article {
  const section = { id: question, title: question }
  const list = texts.map((written, index) => {
    const [title = '', text = '', picture] = written.split('：')
    const pictures = picture ? [picture] : []
    const content = JSON.stringify([text, pictures])
    return { id: title, section, number: index + 1, title, text, pictures, links: [], content }
  })
  return { sections: [section], steps: list }
}

const open = '打开设置：在「我的」里点右上角的齿轮。'
const choose = '选中银行卡：按银行名称和后四位核对。'
const confirm = '确认解绑：输入支付密码。'
const wait = '等短信：几分钟内会收到通知。'

const names = (before: Article, after: Article) =>
  stepChanges(before, after).map(({ kind, step }) => `${kind} ${step.title}`)

describe('stepChanges', () => {
  test('finds nothing where nothing is different', () => {
    expect(stepChanges(steps(open, choose), steps(open, choose))).toEqual([])
  })

  test.each([
    ['an added step', [open, confirm], [open, choose, confirm], ['added 选中银行卡']],
    ['a dropped step', [open, choose, confirm], [open, confirm], ['dropped 选中银行卡']],
    [
      'one step that changed places',
      [open, choose, confirm, wait],
      [choose, confirm, wait, open],
      ['moved 打开设置'],
    ],
    [
      'new words under the same title',
      [open],
      ['打开设置：点左上角的头像。'],
      ['reworded 打开设置'],
    ],
    [
      'a new title over the same words',
      [open, choose],
      [open, '挑出银行卡：按银行名称和后四位核对。'],
      ['reworded 挑出银行卡'],
    ],
    [
      'a step that has nothing of the old one',
      [open],
      [wait],
      ['added 等短信', 'dropped 打开设置'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(names(steps(...before), steps(...after))).toEqual(expected)
  })

  test('says so when a reworded step changed places as well', () => {
    const after = steps(choose, confirm, '打开设置：点左上角的头像。')
    expect(stepChanges(steps(open, choose, confirm), after)).toMatchObject([
      { kind: 'reworded', moved: true, before: { number: 1 } },
    ])
  })

  test('sees another picture under the same words', () => {
    const [before, after] = [steps(`${open}：a.png@1`), steps(`${open}：a.png@2`)]
    expect(stepChanges(before, after)).toMatchObject([
      { kind: 'reworded', differences: ['pictures'], moved: false },
    ])
  })

  test('leaves steps alone whose question alone was put in other words', () => {
    const [before, after] = [
      under('怎么解绑？', open, choose),
      under('如何解除绑定？', open, choose),
    ]
    expect(stepChanges(before, after)).toEqual([])
    expect(sectionChanges(before, after)).toMatchObject([
      { kind: 'renamed', section: { title: '如何解除绑定？' }, before: { title: '怎么解绑？' } },
    ])
  })
})
