import { bareText } from '@/lib/bare-text'
import { createMarker, type Marker } from './mark'
import type { Variants } from './normalise'
import type { Appraisal } from './reread'
import type { Passage, SearchHit, SearchRecord } from './types'

/** The article as a result: which part answers, and its words with the matches marked. */
export function toHit(
  record: SearchRecord,
  { passage, used }: Pick<Appraisal, 'passage' | 'used'>,
  query: string,
  variants: Variants,
): SearchHit {
  const marker = createMarker([...used, bareText(query)], variants)
  const { slug, category, publishedAt, updatedAt, title } = record
  const base = { slug, category, publishedAt, updatedAt, title: marker.mark(title) }
  if (!passage) return { ...base, excerpt: marker.excerpt(record.summary) }
  return {
    ...base,
    anchor: passage.id,
    ...place(passage, marker),
    excerpt: marker.excerpt(passage.text || record.summary),
  }
}

function place(passage: Passage, marker: Marker): Pick<SearchHit, 'question' | 'step'> {
  if (passage.number === undefined) {
    return passage.id === undefined ? {} : { question: marker.mark(passage.title) }
  }
  return {
    question: passage.question === undefined ? undefined : marker.mark(passage.question),
    step: { number: passage.number, title: marker.mark(passage.title) },
  }
}
