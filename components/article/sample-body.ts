import type { ElementContent } from 'hast'
import type { Outline } from '@/lib/content/types'
import type { ArticleBody, Part, SafeTree, Step } from '@/lib/markdown/types'

const text = (value: string): ElementContent => ({ type: 'text', value })

export function sampleElement(
  tagName: string,
  properties: Record<string, string | number | boolean | string[]> = {},
  ...children: ElementContent[]
): ElementContent {
  return { type: 'element', tagName, properties, children }
}

export function paragraph(words: string): ElementContent {
  return sampleElement('p', {}, text(words))
}

export function tree(...children: ElementContent[]): SafeTree {
  return { type: 'root', children }
}

export const figure = sampleElement(
  'figure',
  {},
  sampleElement('img', {
    src: '/media/a.svg',
    alt: '设置页面',
    width: 720,
    height: 480,
    loading: 'lazy',
  }),
  sampleElement('figcaption', {}, text('设置在右上角')),
)

export const table = sampleElement(
  'div',
  { dataTable: true },
  sampleElement(
    'table',
    {},
    sampleElement(
      'thead',
      {},
      sampleElement('tr', {}, sampleElement('th', { dataAlign: 'center' }, text('情况'))),
    ),
    sampleElement(
      'tbody',
      {},
      sampleElement('tr', {}, sampleElement('td', { dataAlign: 'center' }, text('立刻'))),
    ),
  ),
)

export const warning = sampleElement(
  'aside',
  { dataCallout: 'warning' },
  paragraph('解绑不能撤销。'),
)

function step(number: number, title: string, ...children: ElementContent[]): Step {
  const body = tree(...children)
  return { id: `step-${number}`, number, title, titleIn: 'heading', body, text: title }
}

function prose(...children: ElementContent[]): Part {
  return { kind: 'prose', tree: tree(...children) }
}

export const steps: readonly Step[] = [
  step(1, '打开设置', paragraph('点右上角。'), figure),
  step(2, '选中银行卡', paragraph('按尾号找。')),
  step(3, '点解除绑定', paragraph('再确认一次。')),
]

/** Three steps and a question answered in prose, with every kind of element. */
export const body: ArticleBody = {
  lead: [prose(paragraph('先确认没有在途交易。'))],
  sections: [
    {
      id: 'how',
      ordinal: 1,
      title: '怎么解绑？',
      kind: 'steps',
      text: '',
      parts: [prose(warning), { kind: 'steps', steps }],
    },
    {
      id: 'when',
      ordinal: 2,
      title: '要多久？',
      kind: 'prose',
      text: '',
      parts: [
        prose(
          table,
          sampleElement('pre', {}, sampleElement('code', {}, text('npm start'))),
          sampleElement(
            'ul',
            { className: ['contains-task-list'] },
            sampleElement(
              'li',
              {},
              sampleElement('input', {
                type: 'checkbox',
                checked: true,
                disabled: true,
                ariaLabel: '已完成',
              }),
            ),
          ),
        ),
        {
          kind: 'points',
          points: [
            {
              id: 'point-1',
              number: 1,
              title: '多数即时生效',
              body: tree(paragraph('多数即时生效。')),
            },
            {
              id: 'point-2',
              number: 2,
              title: '维护时会慢',
              body: tree(paragraph('维护时会慢。')),
            },
          ],
        },
      ],
    },
  ],
  closing: [prose(paragraph('短信留一个月。'))],
  footnotes: tree(),
}

export const outline: readonly Outline[] = body.sections.map(({ parts, ...section }) => ({
  ...section,
  steps: parts.flatMap((part) => (part.kind === 'steps' ? part.steps : [])),
}))
