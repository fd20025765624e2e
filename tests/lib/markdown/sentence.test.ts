import type { Paragraph } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'
import { splitSentence } from '@/lib/markdown/sentence'
import { plainWords } from '@/lib/markdown/title'

describe('splitSentence', () => {
  test.each([
    ['打开设置。点头像。', '打开设置。', '点头像。', true],
    ['打开设置！！ 点头像', '打开设置！！', '点头像', true],
    ['Open it. Then tap.', 'Open it.', 'Then tap.', true],
    ['打开 App.exe 2.0 版', '打开 App.exe 2.0 版', '', false],
    ['点「知道了。」再点', '点「知道了。」再点', '', false],
    ['他说：「好。」。然后', '他说：「好。」。', '然后', true],
    ['（可选。）打开。关', '（可选。）打开。', '关', true],
    ['多了一个」也行。关', '多了一个」也行。', '关', true],
    ['用 `a。b` 打开。关', '用 a。b 打开。', '关', true],
    ['点 [这里](a)。关', '点 这里。', '关', true],
    ['点 **这里。**', '点 这里。', '', true],
    ['第一行\\\n第二行', '第一行', '第二行', true],
    ['没有句号', '没有句号', '', false],
  ])('splits %j', (markdown, sentence, rest, isEnded) => {
    const paragraph = parseMarkdown(markdown).children[0] as Paragraph
    const split = splitSentence(paragraph.children)
    expect(plainWords(split.sentence)).toBe(sentence)
    expect(plainWords(split.rest)).toBe(rest)
    expect(split.isEnded).toBe(isEnded)
  })
})
