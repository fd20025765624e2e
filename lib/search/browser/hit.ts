import { bare, cutQuery } from './cut'
import { createMarker, type Marker } from './mark'
import { normalise, type Variants } from './normalise'
import type { Passage, SearchHit, SearchRecord } from './types'

/** The words of a part, in the forms in which they are compared. */
type Words = {
  readonly passage: Passage
  readonly title: string
  readonly text: string
  readonly bareTitle: string
  readonly bareText: string
}
type RecordWords = {
  readonly title: string
  readonly summary: string
  readonly passages: readonly Words[]
}

const read = new WeakMap<SearchRecord, RecordWords>()

/** Made once for each record. */
function wordsOf(record: SearchRecord): RecordWords {
  const known = read.get(record)
  if (known) return known
  const words = {
    title: bare(normalise(record.title)),
    summary: bare(normalise(record.summary)),
    passages: record.passages.map((passage) => {
      const title = normalise(passage.title)
      const text = normalise(passage.text)
      return { passage, title, text, bareTitle: bare(title), bareText: bare(text) }
    }),
  }
  read.set(record, words)
  return words
}

/**
 * How well the words of the article itself answer, seen in full: whether the query stands there as
 * it was typed, and how much of the title it is. To be added to the score from the index.
 */
export function closeness(record: SearchRecord, query: string): number {
  const wanted = bare(query)
  if (wanted === '') return 0
  const { title, summary, passages } = wordsOf(record)
  const share = (own: string) => (own.includes(wanted) ? wanted.length / own.length : 0)
  const points = (share: number, weight: number) => (share > 0 ? weight * (1 + share) : 0)
  let [inQuestion, inStep] = [0, 0]
  for (const { passage, bareTitle } of passages) {
    const own = share(bareTitle)
    if (passage.number === undefined) inQuestion = Math.max(inQuestion, own)
    else inStep = Math.max(inStep, own)
  }
  const inText =
    summary.includes(wanted) || passages.some(({ bareText }) => bareText.includes(wanted))
  return points(share(title), 4) + points(inQuestion, 2.5) + points(inStep, 2) + (inText ? 1 : 0)
}

/** Of a part, at least so much of the query must be there to open the article at it. */
const ENOUGH = 0.6

/** The article as a result for `query`: which part answers, and its words with the matches marked. */
export function toHit(record: SearchRecord, query: string, variants: Variants): SearchHit {
  const marker = createMarker([query], variants)
  const { slug, category, publishedAt, title } = record
  const base = { slug, category, publishedAt, title: marker.mark(title) }
  const passage = bestPassage(record, query)
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

/** `undefined` where no part has enough of the query. */
function bestPassage(record: SearchRecord, query: string): Passage | undefined {
  const keys = [...new Set(cutQuery(query).map(({ key }) => key))]
  const wanted = bare(query)
  let best: { readonly passage: Passage; readonly points: number } | undefined
  for (const { passage, title, text, bareTitle, bareText } of wordsOf(record).passages) {
    const inTitle = keys.filter((key) => title.includes(key)).length / keys.length
    const inText = keys.filter((key) => text.includes(key)).length / keys.length
    const anywhere = keys.filter((key) => title.includes(key) || text.includes(key)).length
    if (anywhere / keys.length < ENOUGH) continue
    const phrase = (bareTitle.includes(wanted) ? 2 : 0) + (bareText.includes(wanted) ? 1 : 0)
    const points = 2 * inTitle + inText + phrase
    if (!best || points > best.points) best = { passage, points }
  }
  return best?.passage
}
