import type { Table, TableRow } from 'mdast'
import { type Body, spanOf } from '../body'
import type { BodyRule, Finding } from '../rule'
import { leadOf, nextLead, type WrittenLine, writtenParagraphs } from '../written-lines'

/** A row: cells between `|`, with at least two in it; Chinese keyboards type `｜`. */
const ROW = /^[|｜].*[|｜]/
/** What was meant as the row of hyphens below the head. */
const DELIMITER =
  /^[|｜]?[ \t]*[:：]?[-－—–_]{1,}[:：]?[ \t]*(?:[|｜][ \t]*[:：]?[-－—–_]+[:：]?[ \t]*)*[|｜]?$/

/** Tables that stay text, because the row below the head is missing or wrong, and rows that do not fit. */
export const tables: BodyRule = {
  name: 'tables',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) => [
    ...unread(body, text),
    ...body.tables.flatMap((table) => oddRows(table, text)),
  ],
}

function unread(body: Body, text: string): readonly Finding[] {
  return writtenParagraphs(body, text).flatMap(({ lines }): readonly Finding[] => {
    const start = lines.findIndex(({ words }) => ROW.test(words))
    const rows = start === -1 ? [] : lines.slice(start)
    const [head, below] = rows
    if (!head || !below) return []
    const gap = start > 0 ? `\n${nextLead(leadOf(text, head.start))}` : ''
    const plain = head.words.replaceAll('｜', '|')
    const columns = cellsOf(plain).length
    const hasDelimiter = below.words.includes('-')
      ? DELIMITER.test(below.words)
      : isDelimiter(below)
    const isTable = hasDelimiter || (columns > 1 && rows.every(({ words }) => ROW.test(words)))
    if (!isTable) return []
    const delimiter = hasDelimiter
      ? corrected(below.words, columns)
      : `|${' --- |'.repeat(columns)}`
    const others = rows.slice(hasDelimiter ? 2 : 1)
    const headEdit = { start: head.start, end: head.end, text: `${gap}${plain}` }
    const lead = nextLead(leadOf(text, head.start))
    const edits = hasDelimiter
      ? [headEdit, { start: below.start, end: below.end, text: delimiter }]
      : [{ ...headEdit, text: `${headEdit.text}\n${lead}${delimiter}` }]
    return [
      {
        at: hasDelimiter ? below.start : head.start,
        message: hasDelimiter
          ? `表头下面这一行「${below.words.slice(0, 30)}」写得不对，整张表会变成一段文字`
          : `「${head.words.slice(0, 30)}」下面少了一行横线，整张表会变成一段文字`,
        hint: `表头有 ${columns} 列，它下面一行写成 ${delimiter.slice(0, 80)}，冒号、竖线、横线都用英文的。`,
        fix: [
          ...edits,
          ...others
            .filter(({ words }) => words.includes('｜'))
            .map(({ start: at, end, words }) => ({
              start: at,
              end,
              text: words.replaceAll('｜', '|'),
            })),
        ],
      },
    ]
  })
}

/** With other strokes than hyphens it must be sure that the row holds no words. */
function isDelimiter({ words }: WrittenLine): boolean {
  return /^[|｜]/.test(words) && DELIMITER.test(words)
}

/** A delimiter row for so many columns that keeps the alignments that were written. */
function corrected(written: string, columns: number): string {
  const cells = cellsOf(written.replaceAll('｜', '|').replaceAll('：', ':'))
  const row = Array.from({ length: columns }, (_, index) => {
    const cell = cells[index] ?? '---'
    return `${cell.startsWith(':') ? ':' : ''}---${cell.endsWith(':') && cell.length > 1 ? ':' : ''}`
  })
  return `| ${row.join(' | ')} |`
}

function cellsOf(row: string): readonly string[] {
  return row
    .replace(/^[ \t]*\|/, '')
    .replace(/\|[ \t]*$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
}

function oddRows({ children }: Table, text: string): readonly Finding[] {
  const columns = children[0]?.children.length ?? 0
  return children.slice(1).flatMap((row): readonly Finding[] => {
    const count = row.children.length
    const { start, end } = spanOf(row)
    if (count > columns) return [tooMany(row, columns, text)]
    // A row of one cell is a line of words below the table, without the blank line between.
    if (count === columns || columns - count > 1 || !/\|/.test(text.slice(start, end))) return []
    return [
      {
        at: start,
        message: `表格这一行只有 ${count} 格，表头有 ${columns} 列`,
        hint: '看看是不是漏了一格；就是空的，也写上竖线，中间留空。',
        severity: 'warning',
      },
    ]
  })
}

function tooMany(row: TableRow, columns: number, text: string): Finding {
  const { start, end } = spanOf(row)
  const source = text.slice(start, end)
  const codes = [...source.matchAll(/(`+)[^`\n]*?(?<!\\)\|[^`\n]*?\1/g)]
  const fix = codes.flatMap(({ 0: code, index }) =>
    [...code.matchAll(/(?<!\\)\|/g)].map((bar) => {
      const at = start + index + bar.index
      return { start: at, end: at, text: '\\' }
    }),
  )
  const isMended = row.children.length - fix.length === columns
  return {
    at: start,
    message: `表格这一行有 ${row.children.length} 格，表头只有 ${columns} 列`,
    hint: isMended
      ? '反引号里的竖线也会分格，前面加一个反斜杠：\\|'
      : '看看是不是多打了一个竖线；要显示竖线，前面加一个反斜杠：\\|',
    fix: isMended ? fix : undefined,
  }
}
