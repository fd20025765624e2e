import { bareText } from '@/lib/bare-text'
import { createMarker, type Marker } from './mark'
import type { Variants } from './normalise'
import type { Appraisal } from './reread'
import type { HitPart, Passage, SearchHit, SearchRecord } from './types'

/** The article as a result: which parts answer, and its words with the matches marked. */
export function toHit(
  record: SearchRecord,
  { passage, steps, used }: Pick<Appraisal, 'passage' | 'steps' | 'used'>,
  query: string,
  variants: Variants,
): SearchHit {
  const marker = createMarker([...used, bareText(query)], variants)
  const { slug, category, publishedAt, updatedAt, title } = record
  const base = { slug, category, publishedAt, updatedAt, title: marker.mark(title) }
  if (!passage) return { ...base, steps: [], excerpt: marker.excerpt(record.summary) }
  return {
    ...base,
    ...toPart(passage, marker),
    steps: steps.map((step) => toPart(step, marker, questionOf(passage))),
    excerpt: marker.excerpt(passage.text || record.summary),
  }
}

/** The question of a step, unless it is the one that was said just before. */
function toPart(passage: Passage, marker: Marker, said?: string): HitPart {
  const { id: anchor, number, title, question } = passage
  if (number === undefined) {
    return anchor === undefined ? { anchor } : { anchor, question: marker.mark(title) }
  }
  return {
    anchor,
    question: question === undefined || question === said ? undefined : marker.mark(question),
    step: { number, title: marker.mark(title) },
  }
}

function questionOf({ number, question, title }: Passage): string | undefined {
  return number === undefined ? title : question
}
