import type { Cell, Table } from './table'

/** What a spreadsheet takes for the start of a formula (OWASP, “CSV Injection”). */
const FORMULA_START = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/**
 * A table as CSV (RFC 4180): CRLF, quotes where needed. It starts with a byte order mark, without which
 * Excel reads it as GBK. Text that a spreadsheet would calculate gets a `'` before it; numbers do not.
 */
export function formatCsv({ columns, rows }: Table): string {
  const lines = [columns.map((column) => column.title), ...rows]
  return `\ufeff${lines.map((line) => line.map(formatCell).join(',')).join('\r\n')}\r\n`
}

function formatCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
