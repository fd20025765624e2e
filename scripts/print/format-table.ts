import displayWidth from 'string-width'
import type { Cell, Table } from '@/lib/engagement/insights/table'
import { fitToWidth } from './fit-to-width'

const GAP = 2
/** No column is made narrower. */
const NARROWEST = 8

/**
 * A table for a terminal of `width` columns: a heading, a line, the rows. Where it does not fit, the widest
 * text columns give way first, addresses never. What readers typed cannot steer the terminal: control characters are left out.
 */
export function formatTable({ columns, rows }: Table, width: number): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(textOf))]
  const widths = shrink(
    columns.map(({ kind, isWhole }, column) => ({
      canShrink: kind === 'text' && !isWhole,
      width: Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))),
    })),
    width,
  )
  const lines = cells.map((row) =>
    columns
      .map(({ kind }, column) =>
        fitToWidth(row[column] ?? '', widths[column] ?? 0, kind === 'number' ? 'end' : 'start'),
      )
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
  const [head = '', ...body] = lines
  const rule = widths.map((each) => '─'.repeat(each)).join(' '.repeat(GAP))
  return [head, rule.trimEnd(), ...body].join('\n')
}

type Measured = { readonly canShrink: boolean; readonly width: number }

function shrink(columns: readonly Measured[], width: number): readonly number[] {
  const widths = columns.map((column) => column.width)
  const total = () => widths.reduce((sum, each) => sum + each, GAP * (widths.length - 1))
  while (total() > width) {
    const widest = columns.reduce(
      (best, { canShrink }, column) =>
        canShrink && (widths[column] ?? 0) > (widths[best] ?? 0) ? column : best,
      columns.findIndex(({ canShrink }) => canShrink),
    )
    const before = widths[widest]
    if (before === undefined || before <= NARROWEST) break
    widths[widest] = before - 1
  }
  return widths
}

function textOf(cell: Cell): string {
  if (typeof cell === 'number') return cell.toLocaleString('en')
  return (cell ?? '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
