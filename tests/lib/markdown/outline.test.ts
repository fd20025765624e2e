import { describe, expect, test } from 'vitest'
import { outlineMarkdown, outlineSteps } from '@/lib/markdown/outline'
import { parseBody } from '@/lib/markdown/parse-body'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'
import { stepsOf } from '@/lib/markdown/parts'

const text = `开头

#### 开头的小标题

## 一、怎么退？ {#refund}

### 2. 打开

甲

### 3. 关掉

## 怎么等？

1. **等待**

   > ### 引用里

2. **再试一次**

---

结尾
`

describe('outlineMarkdown', () => {
  const tree = parseMarkdown(text)
  const outline = outlineMarkdown(tree)

  test('gives the ids of the page', () => {
    const body = parseBody(text)
    const ids = outline.sections.map(({ id, parts }) => [
      id,
      ...outlineSteps(parts).map((step) => step.id),
    ])
    expect(ids).toEqual([
      ['refund', '打开', '关掉'],
      ['怎么等', '等待', '再试一次'],
    ])
    expect(
      body.sections.map(({ id, parts }) => [id, ...stepsOf(parts).map((step) => step.id)]),
    ).toEqual(ids)
    expect(outline.headings.map(({ id, title }) => [id, title])).toEqual([
      ['开头的小标题', '开头的小标题'],
      ['引用里', '引用里'],
    ])
  })

  test('tells what was typed, and where', () => {
    const [first, second] = outline.sections
    expect(first).toMatchObject({ ordinal: 1, title: '怎么退？', typedOrdinal: '一、' })
    expect(first?.position?.start.line).toBe(5)
    const [open] = outlineSteps(first?.parts ?? [])
    const [wait] = outlineSteps(second?.parts ?? [])
    expect(open).toMatchObject({ number: 1, typedNumber: 2, title: '打开' })
    expect(open?.position?.start.line).toBe(7)
    expect(wait?.position?.start.line).toBe(15)
  })

  test('gives the same ids for a text with CRLF', () => {
    const ids = ({ sections, headings }: typeof outline) => [
      ...sections.flatMap(({ id, parts }) => [id, ...outlineSteps(parts).map((step) => step.id)]),
      ...headings.map(({ id }) => id),
    ]
    const fromWindows = parseMarkdown(text.replaceAll('\n', '\r\n'))
    expect(ids(outlineMarkdown(fromWindows))).toEqual(ids(outline))
  })

  test('leaves the tree as it was', () => {
    expect(tree).toEqual(parseMarkdown(text))
  })
})
