import { DataTable } from './data-table'

export type DayChartProps = {
  readonly id: string
  readonly title: string
  /** What a value counts, such as `次浏览`. */
  readonly unit: string
  /** Oldest first, at least one; `day` as `YYYY-MM-DD`. */
  readonly days: readonly { readonly day: string; readonly value: number }[]
}

/** Pixels; across, everything is in per cent, so that text keeps its size on a phone. */
const TOP = 22
const HEIGHT = 120

/** A bar a day, with what it shows in words, and as a table on demand. */
export function DayChart({ id, title, unit, days }: DayChartProps) {
  const most = Math.max(1, ...days.map((each) => each.value))
  const width = 100 / days.length
  return (
    <figure className="studio-chart">
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        width="100%"
        height={TOP + HEIGHT + 1}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{describe(days, unit)}</desc>
        <line className="studio-grid" x1="0" x2="100%" y1={TOP} y2={TOP} />
        <text className="studio-scale" x="0" y={TOP - 7}>
          {`${most.toLocaleString('en')} ${unit}`}
        </text>
        {days.map(({ day, value }, index) => {
          const height = value === 0 ? 0 : Math.max(2, Math.round((value / most) * HEIGHT))
          return (
            <rect
              key={day}
              className={index === days.length - 1 ? 'studio-fill-now' : 'studio-fill'}
              x={`${(index * width + width * 0.14).toFixed(3)}%`}
              width={`${(width * 0.72).toFixed(3)}%`}
              y={TOP + HEIGHT - height}
              height={height}
            />
          )
        })}
        <line className="studio-base" x1="0" x2="100%" y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
      </svg>
      <figcaption className="studio-axis">
        <time>{days[0]?.day}</time>
        <time>{days.at(-1)?.day}（今天）</time>
      </figcaption>
      <details className="studio-details">
        <summary>看数字</summary>
        <DataTable
          caption={title}
          columns={[
            { title: '日期', kind: 'text' },
            { title: unit, kind: 'number' },
          ]}
          rows={days
            .map(({ day, value }) => ({ key: day, cells: [day, value.toLocaleString('en')] }))
            .reverse()}
          empty=""
        />
      </details>
    </figure>
  )
}

function describe(days: DayChartProps['days'], unit: string): string {
  const sum = days.reduce((total, each) => total + each.value, 0)
  if (sum === 0) return `${days.length} 天里没有${unit}。`
  const best = days.reduce((most, each) => (each.value > most.value ? each : most))
  return `${days.length} 天共 ${sum} ${unit}，最多的是 ${best.day}，${best.value} ${unit}。`
}
