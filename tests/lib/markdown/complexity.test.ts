import { describe, expect, test } from 'vitest'
import { assertParsable } from '@/lib/markdown/complexity'
import { parseBody } from '@/lib/markdown/parse-body'

const times = (text: string, count: number) => text.repeat(count)

describe('assertParsable', () => {
  test.each([
    ['quotes', times('> ', 5000)],
    ['quotes without spaces', times('>', 5000)],
    ['lists', times('- ', 5000)],
    ['numbered lists', times('1. ', 5000)],
    [
      'lists by indentation',
      Array.from({ length: 99 }, (_, n) => `${times('  ', n)}- a`).join('\n'),
    ],
    ['brackets', times('[', 5000)],
    ['closed brackets', times('[', 5000) + times('](a)', 5000)],
    ['pictures', times('![', 5000) + times('](a)', 5000)],
    ['emphasis', times('*a_', 5000)],
    ['stars', `${times('*', 5000)}a${times('*', 5000)}`],
    ['tags', times('a <?', 5000)],
    ['addresses', `https://a.example/${times('.)', 5000)}`],
    ['underlined headings', times('a\n=\n', 201)],
    ['underlined headings in quotes', times('> a\n> ---\n', 201)],
    ['cells in a table', times(`${times('|a', 100)}|\n`, 20)],
    ['lines', times('a\n', 2_501)],
    ['sheer length', times('字', 100_001)],
  ])('refuses thousands of %s', (_name, markdown) => {
    expect(() => assertParsable(markdown)).toThrow(
      expect.objectContaining({ name: 'MarkdownTooComplexError' }),
    )
  })

  test.each([
    ['a rule', times('-', 300)],
    ['a rule with spaces', times('- ', 10)],
    ['a line to fill in', times('_', 300)],
    ['code far to the right', `\`\`\`\n${times(' ', 80)}x - y\n\`\`\``],
    ['many short paragraphs', times('[a](b) **c**\n\n', 500)],
    ['ruled lines', times('a\n\n---\n\n', 190)],
    ['a table', times('| a | b | c |\n', 400)],
    ['a long paragraph', times('中文，', 5000)],
    ['an inlined picture', `![a](data:image/png;base64,${times('A', 50_000)})`],
  ])('accepts %s', (_name, markdown) => {
    expect(() => assertParsable(markdown)).not.toThrow()
  })

  test('names the line in Chinese', () => {
    expect(() => parseBody(`第一行\n\n${times('> ', 50)}a`)).toThrowErrorMatchingInlineSnapshot(
      `[MarkdownTooComplexError: 第 3 行的引用或列表套了太多层，请减少层数。]`,
    )
  })
})
