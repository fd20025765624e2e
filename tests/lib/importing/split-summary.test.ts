import { describe, expect, test } from 'vitest'
import { splitSummary } from '@/lib/importing/split-summary'

describe('splitSummary', () => {
  test('takes the first paragraph out of the text, which would say it twice', () => {
    expect(splitSummary('显示文件夹里\n有哪些**文件**的命令。\n\n## 用法\n\n`ls`\n', 'ls')).toEqual(
      {
        summary: '显示文件夹里 有哪些文件的命令。',
        body: '## 用法\n\n`ls`\n',
      },
    )
  })

  test.each([
    ['has a link', '先看[另一篇文章](/articles/a)，再接着往下做。\n\n## 用法\n'],
    ['is longer than a summary', `${'很长的一段话。'.repeat(30)}\n\n## 用法\n`],
    ['stands below a heading', '## 用法\n\n显示文件夹里有哪些文件的命令。\n'],
    ['is all there is', '显示文件夹里有哪些文件的命令。\n'],
    ['stands behind a label', '难度：★\n\n显示文件夹里有哪些文件的命令。\n'],
  ])('leaves a text whole whose paragraph %s', (_, body) => {
    expect(splitSummary(body, 'ls').body).toBe(body)
  })

  test('takes the title where nothing says enough', () => {
    expect(splitSummary('## 用法\n', '怎样列出文件')).toMatchObject({ summary: '怎样列出文件' })
  })
})
