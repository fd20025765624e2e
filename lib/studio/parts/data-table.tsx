import type { ReactNode } from 'react'

export type DataTableProps = {
  /** Read out before the table; the heading above says the same to the eye. */
  readonly caption: string
  readonly columns: readonly DataColumn[]
  /** Each row with a key of its own; cells in the order of the columns. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
  /** Said in place of a table without rows. */
  readonly empty: string
}

type DataColumn = {
  readonly title: string
  /** Numbers stand at the end of their column; the first column names its row. */
  readonly kind: 'text' | 'number'
  /** Left out where the screen is narrow. */
  readonly isMinor?: boolean
}

/** A table that scrolls by itself where the screen is narrower. */
export function DataTable({ caption, columns, rows, empty }: DataTableProps) {
  if (rows.length === 0) return <p className="studio-empty">{empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the keyboard's focus (WCAG 2.1.1)
    <section className="studio-scroll" aria-label={caption} tabIndex={0}>
      <table className="studio-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" className={classOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.title} scope="row" className={classOf(column)}>
                    {cells[index]}
                  </th>
                ) : (
                  <td key={column.title} className={classOf(column)}>
                    {cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function classOf({ kind, isMinor }: DataColumn): string {
  return `studio-${kind}${isMinor ? ' studio-minor' : ''}`
}
