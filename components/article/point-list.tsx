import { Prose } from '@/components/article/prose'
import type { Point } from '@/lib/markdown/types'

export type PointListProps = { readonly points: readonly Point[] }

/** Numbered statements: a number that is a link to the point's address, and nothing to tick. */
export function PointList({ points }: PointListProps) {
  return (
    // Safari forgets that a list without bullets is one, unless told.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ol className="points" role="list">
      {points.map(({ id, number, body }) => (
        <li key={id} className="point" id={id}>
          <a className="point-number" href={`#${id}`} aria-label={`第 ${number} 条的地址`}>
            {number}
          </a>
          <Prose tree={body} />
        </li>
      ))}
    </ol>
  )
}
