import { describe, expect, test } from 'vitest'
import { outlineMarkdown } from '@/lib/markdown/outline'
import { parseBody } from '@/lib/markdown/parse-body'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'

const text = `开头

#### 开头的小标题

## 一、怎么退？ {#refund}

### 2. 打开

甲

## 要多久？

1. **等待**

   > ### 引用里

---

结尾
`

describe('outlineMarkdown', () => {
  const tree = parseMarkdown(text)
  const outline = outlineMarkdown(tree)

  test('gives the ids of the page', () => {
    const body = parseBody(text)
    expect(outline.sections.map(({ id, steps }) => [id, ...steps.map((step) => step.id)])).toEqual([
      ['refund', '打开'],
      ['要多久', '等待'],
    ])
    expect(body.sections.map(({ id, steps }) => [id, ...steps.map((step) => step.id)])).toEqual(
      outline.sections.map(({ id, steps }) => [id, ...steps.map((step) => step.id)]),
    )
    expect(outline.headings.map(({ id, title }) => [id, title])).toEqual([
      ['开头的小标题', '开头的小标题'],
      ['引用里', '引用里'],
    ])
  })

  test('tells what was typed, and where', () => {
    const [first, second] = outline.sections
    expect(first).toMatchObject({ ordinal: 1, title: '怎么退？', typedOrdinal: '一、' })
    expect(first?.position?.start.line).toBe(5)
    expect(first?.steps[0]).toMatchObject({ number: 1, typedNumber: 2, title: '打开' })
    expect(first?.steps[0]?.position?.start.line).toBe(7)
    expect(second?.steps[0]?.position?.start.line).toBe(13)
  })

  test('gives the same ids for a text with CRLF', () => {
    const ids = ({ sections, headings }: typeof outline) => [
      ...sections.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]),
      ...headings.map(({ id }) => id),
    ]
    const fromWindows = parseMarkdown(text.replaceAll('\n', '\r\n'))
    expect(ids(outlineMarkdown(fromWindows))).toEqual(ids(outline))
  })

  test('leaves the tree as it was', () => {
    expect(tree).toEqual(parseMarkdown(text))
  })
})
