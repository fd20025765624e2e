export type BarListProps = {
  /** Read out before the bars. */
  readonly caption: string
  readonly rows: readonly BarRow[]
  /** What the two parts of a bar stand for; without the second there is no legend. */
  readonly now: string
  readonly earlier?: string
  /** What a full bar stands for; lists that are compared have the same. */
  readonly most?: number
}

type BarRow = {
  readonly key: string
  /** Stands before the label, such as `3`. */
  readonly number?: string
  readonly label: string
  readonly href?: string
  readonly now: number
  readonly earlier?: number
}

/** A bar a row, its label and its figures beside it as text: a table, so that nothing is said by length alone. */
export function BarList({ caption, rows, now, earlier, most = longest(rows) }: BarListProps) {
  return (
    <table className="studio-bars">
      <caption className={earlier ? 'studio-legend' : 'sr-only'}>
        <span className="sr-only">{caption}</span>
        {earlier && (
          <span aria-hidden="true">
            <LegendMark className="studio-fill-now" />
            {now}
            <LegendMark className="studio-fill-soft" />
            {earlier}
          </span>
        )}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">名称</th>
          <th scope="col">{now}</th>
          {earlier && <th scope="col">{earlier}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <BarLine key={row.key} row={row} most={most} hasEarlier={earlier !== undefined} />
        ))}
      </tbody>
    </table>
  )
}

function BarLine(props: {
  readonly row: BarRow
  readonly most: number
  readonly hasEarlier: boolean
}) {
  const { row, most, hasEarlier } = props
  const { number, label, href, now, earlier = 0 } = row
  const percent = (value: number) => `${((value / most) * 100).toFixed(2)}%`
  return (
    <tr>
      <th scope="row">
        {number && <span className="studio-number-mark">{number}</span>}
        <span>{href ? <a href={href}>{label}</a> : label}</span>
      </th>
      <td className="studio-bar-cell">
        <svg aria-hidden="true" width="100%" height="10">
          <rect className="studio-track" width="100%" height="10" />
          <rect className="studio-fill-now" width={percent(now)} height="10" />
          <rect
            className="studio-fill-soft"
            x={percent(now)}
            width={percent(earlier)}
            height="10"
          />
        </svg>
        <span className="studio-value">{now}</span>
      </td>
      {hasEarlier && (
        <td className="studio-value">
          <span aria-hidden="true">{earlier > 0 ? `+${earlier}` : ''}</span>
          <span className="sr-only">{earlier}</span>
        </td>
      )}
    </tr>
  )
}

/** The longest bar, both parts together; at least 1. */
function longest(rows: readonly BarRow[]): number {
  return Math.max(1, ...rows.map((row) => row.now + (row.earlier ?? 0)))
}

function LegendMark({ className }: { readonly className: string }) {
  return (
    <svg aria-hidden="true" width="10" height="10">
      <rect className={className} width="10" height="10" />
    </svg>
  )
}
