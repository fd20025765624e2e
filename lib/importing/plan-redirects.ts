import { redirectFaults } from '@/lib/checks/redirect-faults'
import type { Site } from '@/lib/checks/site'
import { redirectsKind } from '@/lib/content/kinds/redirects'
import { correctDestination, correctOldAddress } from '@/lib/content/kinds/value-corrections'
import { oldAddressKey } from '@/lib/content/old-address'
import type { OldAddress } from '@/lib/content/types'
import { type CsvRow, parseCsv } from './parse-csv'

/** A line that does not come in, and why. */
export type RedirectLine = {
  readonly line: number
  readonly message: string
  readonly hint: string
}

/** What a table of old addresses brings to `content/redirects.yml`. */
export type RedirectPlan = {
  readonly added: readonly OldAddress[]
  /** Lines that are there already, in the file or higher up in the table. */
  readonly same: number
  /** Lines that are wrong. */
  readonly faults: readonly RedirectLine[]
  /** Lines that come in, and of which the owner should know something. */
  readonly warnings: readonly RedirectLine[]
}

type Row = OldAddress & { readonly line: number }

/** Plans what comes in of a table of old and new addresses, each held against the site. */
export function planRedirects(text: string, site: Site): RedirectPlan {
  const table = readTable(parseCsv(text))
  if ('fault' in table) return { added: [], same: 0, faults: [table.fault], warnings: [] }
  const ways = new Map(site.redirects.map(({ from, to }) => [oldAddressKey(from), to]))
  const fresh: Row[] = []
  const faults: RedirectLine[] = []
  let same = 0
  for (const row of table.rows) {
    const fault = formFault(row)
    const key = oldAddressKey(row.from)
    if (fault) faults.push(fault)
    else if (ways.get(key) === row.to) same += 1
    else {
      fresh.push(row)
      ways.set(key, ways.get(key) ?? row.to)
    }
  }
  const found = redirectFaults([...site.redirects, ...fresh], site)
  const atRow = new Map(found.map((fault) => [fault.index - site.redirects.length, fault]))
  const warnings: RedirectLine[] = []
  const added = fresh.flatMap(({ line, from, to }, index): readonly OldAddress[] => {
    const fault = atRow.get(index)
    if (!fault) return [{ from, to }]
    // What can be corrected for certain is not worth a person's time.
    if (fault.text !== undefined) return [{ from, to: fault.text }]
    const told = { line, message: fault.message, hint: fault.hint }
    if (fault.severity !== 'warning') faults.push(told)
    else warnings.push(told)
    return fault.severity === 'warning' ? [{ from, to }] : []
  })
  return { added, same, faults: faults.toSorted((a, b) => a.line - b.line), warnings }
}

const { from: OLD, to: NEW } = redirectsKind.fields.redirects.entry

/** Columns by the names that others give them; without a first row of names, the first two. */
function readTable(
  rows: readonly CsvRow[],
): { readonly rows: readonly Row[] } | { readonly fault: RedirectLine } {
  const [head, ...rest] = rows
  const hint =
    '第一行写 from,to，下面每行一个旧网址和它现在的地址，例如 /show.php?id=12,/articles/wechat-big-font'
  if (!head) return { fault: { line: 1, message: '文件里没有内容', hint } }
  const isNamed = !/^(?:\/|https?:)/i.test(head.cells[0] ?? '')
  const place = (key: string, { name, alsoCalled }: typeof OLD | typeof NEW) =>
    head.cells.findIndex((cell) => [key, name, ...alsoCalled].includes(cell.toLowerCase()))
  const [from, to] = isNamed ? [place('from', OLD), place('to', NEW)] : [0, 1]
  if (from < 0 || to < 0) {
    return {
      fault: {
        line: head.line,
        message: `第一行看不出哪一列是旧网址、哪一列是新地址：${head.cells.join('、').slice(0, 60)}`,
        hint,
      },
    }
  }
  const read = ({ line, cells }: CsvRow): Row => ({
    line,
    from: corrected(cells[from] ?? '', OLD, correctOldAddress),
    to: corrected(cells[to] ?? '', NEW, correctDestination),
  })
  return { rows: (isNamed ? rest : rows).map(read) }
}

type Correct = typeof correctOldAddress

function corrected(written: string, { schema }: typeof OLD | typeof NEW, correct: Correct): string {
  const found = written === '' || schema.safeParse(written).success ? undefined : correct(written)
  return found && 'text' in found ? found.text : written
}

function formFault({ line, from, to }: Row): RedirectLine | undefined {
  for (const [field, value] of [
    [OLD, from],
    [NEW, to],
  ] as const) {
    if (value === '') {
      return {
        line,
        message: `没有写${field.name}`,
        hint: `补上，例如 ${field.example.replace(/^\w+: /, '')}；不要这一行就删掉它。`,
      }
    }
    const read = field.schema.safeParse(value)
    const [issue] = read.error?.issues ?? []
    if (issue) {
      return {
        line,
        message: `${field.name}写成了「${value.slice(0, 60)}」：${issue.message}`,
        hint: `例如 ${field.example.replace(/^\w+: /, '')}`,
      }
    }
  }
  return undefined
}
