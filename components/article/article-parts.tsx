import { PointList } from '@/components/article/point-list'
import { Prose } from '@/components/article/prose'
import { StepList } from '@/components/article/step-list'
import type { Part } from '@/lib/markdown/types'

export type ArticlePartsProps = { readonly parts: readonly Part[] }

/** A stretch of an article in order: prose, lists of steps and lists of points. */
export function ArticleParts({ parts }: ArticlePartsProps) {
  // Prose has no name of its own, and parts never change places on a page.
  return parts.map((part, index) => <PartOf key={String(index)} part={part} />)
}

function PartOf({ part }: { readonly part: Part }) {
  if (part.kind === 'steps') return <StepList steps={part.steps} />
  return part.kind === 'points' ? <PointList points={part.points} /> : <Prose tree={part.tree} />
}
