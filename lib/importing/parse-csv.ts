/** A row of a table, and the line of the file on which it begins, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }

/**
 * The rows of a table as spreadsheets write it (RFC 4180): commas, semicolons or tabs, cells in quotes, a
 * byte order mark. Empty rows are left out, and cells are without spaces around them.
 */
export function parseCsv(text: string): readonly CsvRow[] {
  const source = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(source)
  const cell = new RegExp(`"((?:[^"]|"")*)"[^${separator}\\r\\n]*|([^${separator}\\r\\n]*)`, 'y')
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let first = 1
  for (let at = 0; at <= source.length; at += 1) {
    cell.lastIndex = at
    const [whole = '', quoted, plain = ''] = cell.exec(source) ?? []
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    line += whole.split('\n').length - 1
    at += whole.length
    if (source[at] === separator) continue
    if (source.startsWith('\r\n', at)) at += 1
    if (cells.some((each) => each !== '')) rows.push({ line: first, cells })
    cells = []
    line += 1
    first = line
  }
  return rows
}

function separatorOf(source: string): string {
  const [start = ''] = source.split(/[\r\n]/, 1)
  return ['\t', ';', ','].find((sign) => start.includes(sign)) ?? ','
}
