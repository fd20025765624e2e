import { describe, expect, test } from 'vitest'
import { shownWords } from '@/lib/markdown/inline'
import { outlineMarkdown, outlineParts } from '@/lib/markdown/outline'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'

/** Titles, ids and the words of the first paragraph of each item. */
function items(markdown: string) {
  return outlineParts(outlineMarkdown(parseMarkdown(markdown))).flatMap((part) =>
    part.kind === 'prose'
      ? []
      : part.items.map(({ id, title, body: [first] }) => [
          id,
          title,
          first?.type === 'paragraph' ? shownWords(first.children) : '',
        ]),
  )
}

describe('takeItemId', () => {
  test.each([
    [
      '按下面做：\n\n1. 打开设置。再点关于。 {#about}\n2. 点确定。',
      [
        ['about', '打开设置', '再点关于。'],
        ['点确定', '点确定', ''],
      ],
    ],
    [
      '按下面做：\n\n1. **打开设置**：再点关于。 {#打开-我}\n2. 点确定。{#}',
      [
        ['打开-我', '打开设置', '再点关于。'],
        ['点确定', '点确定', '{#}'],
      ],
    ],
    // Points show the whole item in their body; the address is not among its words.
    [
      '## 注意\n\n1. 是原图。 {#raw}\n2. 有广告。',
      [
        ['raw', '是原图', '是原图。'],
        ['有广告', '有广告', '有广告。'],
      ],
    ],
  ])('%j', (markdown, expected) => {
    expect(items(markdown)).toEqual(expected)
  })
})
