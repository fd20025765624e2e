import type { Blockquote } from 'mdast'
import { spanOf } from '../body'
import { nearest } from '../nearest'
import type { BodyRule, Finding } from '../rule'
import { leadOf, type WrittenLine, writtenParagraphs } from '../written-lines'

const KINDS = ['TIP', 'NOTE', 'IMPORTANT', 'WARNING', 'CAUTION'] as const
type Kind = (typeof KINDS)[number]
const MARKER = /^(?:>[ \t]?)+[[【]!?[ \t]*([^\]】\n]{1,12})[\]】](?![(（[:：])[ \t]*/
/** The same without the mark of a quote; the exclamation mark shows that a box was meant. */
const BARE = /^[[【][!！][ \t]*([^\]】\n]{1,12})[\]】](?![(（[:：])[ \t]*/

const meanings: Readonly<Record<string, Kind>> = {
  ...{ 提示: 'TIP', 小贴士: 'TIP', 小提示: 'TIP', 技巧: 'TIP', HINT: 'TIP', SUCCESS: 'TIP' },
  ...{
    说明: 'NOTE',
    备注: 'NOTE',
    INFO: 'NOTE',
    ABSTRACT: 'NOTE',
    QUESTION: 'NOTE',
    EXAMPLE: 'NOTE',
  },
  ...{ 注意: 'IMPORTANT', 重要: 'IMPORTANT', ATTENTION: 'IMPORTANT', NOTICE: 'IMPORTANT' },
  ...{ 警告: 'WARNING', WARN: 'WARNING', ALERT: 'WARNING' },
  ...{ 危险: 'CAUTION', DANGER: 'CAUTION', ERROR: 'CAUTION', BUG: 'CAUTION', FAILURE: 'CAUTION' },
}

/** 提示, 注意 and 警告 are written in one way, and say something. */
export const callouts: BodyRule = {
  name: 'callouts',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) => [
    ...body.quotes.flatMap((quote) => inQuote(quote, text)),
    ...writtenParagraphs(body, text).flatMap(({ lines }) => outsideQuote(lines, text)),
  ],
}

function inQuote(quote: Blockquote, text: string): readonly Finding[] {
  const { start, end } = spanOf(quote)
  const source = text.slice(start, end)
  const match = MARKER.exec(source)
  const written = match?.[1]?.trim() ?? ''
  if (!match) return []
  const kind = KINDS.find((each) => each === written.toUpperCase())
  const isMarked = /^(?:>[ \t]?)+\[!/.test(source)
  if (kind && isMarked) {
    const words = source.slice(match[0].length).replace(/[>\s]/g, '')
    return words === '' ? [empty(kind, start)] : []
  }
  const meant = meantBy(written)
  if (!meant && !isMarked) return []
  const quoteMarks = /^(?:>[ \t]?)+/.exec(source)?.[0].length ?? 0
  return [
    {
      at: start,
      message: `「${match[0].trim()}」不是网站认识的提示框`,
      hint: meant
        ? `第一行写 > [!${meant}]，下一行起每行用 > 开头写内容。`
        : '提示写 > [!TIP]，注意写 > [!IMPORTANT]，警告写 > [!WARNING]；下一行起每行用 > 开头写内容。',
      fix: meant && [
        { start: start + quoteMarks, end: start + match[0].trimEnd().length, text: `[!${meant}]` },
      ],
    },
  ]
}

/** The kind that a name in another language or system stands for. */
function meantBy(written: string): Kind | undefined {
  const name = written.toUpperCase()
  const near = nearest(name, KINDS)
  return (
    KINDS.find((each) => each === name) ?? meanings[name] ?? KINDS.find((each) => each === near)
  )
}

function outsideQuote(lines: readonly WrittenLine[], text: string): readonly Finding[] {
  const [first] = lines
  const match = first && BARE.exec(first.words)
  const meant = match && meantBy(match[1]?.trim() ?? '')
  if (!match || !meant || leadOf(text, first.start).includes('>')) return []
  return [
    {
      at: first.start,
      message: `「${match[0].trim()}」前面少了 >，不会变成提示框，会原样显示`,
      hint: `写成 > [!${meant}]，下面每行也用 > 开头。`,
      fix: lines.map((line, index) =>
        index === 0
          ? {
              start: line.start,
              end: line.start + match[0].trimEnd().length,
              text: `> [!${meant}]`,
            }
          : { start: line.start, end: line.start, text: '> ' },
      ),
    },
  ]
}

function empty(kind: string, at: number): Finding {
  return {
    at,
    message: `提示框 [!${kind}] 里没有内容`,
    hint: '在下一行写上内容，每行用 > 开头；不需要就删掉它。',
  }
}
