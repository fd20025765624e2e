import { cutQuery } from './cut'
import { foldInPlace, type Variants } from './normalise'
import type { MarkedText } from './types'

type Range = { readonly from: number; readonly to: number }

/** Finds what a query's pieces are called in a text as it is written. */
export type Marker = {
  readonly ranges: (text: string) => readonly Range[]
  readonly mark: (text: string) => MarkedText
  readonly excerpt: (text: string) => MarkedText
}

const EXCERPT = 88
const LEAD = 14

/** For queries already normalised; several spellings of one query are marked alike. */
export function createMarker(queries: readonly string[], variants: Variants): Marker {
  const keys = [...new Set(queries.flatMap((query) => cutQuery(query).map(({ key }) => key)))]
  const ranges = (text: string) => findRanges(foldInPlace(text, variants), keys)
  return {
    ranges,
    mark: (text) => split(text, ranges(text)),
    excerpt: (text) => cutOut(text, ranges(text)),
  }
}

function findRanges(folded: string, keys: readonly string[]): readonly Range[] {
  const found: Range[] = []
  for (const key of keys) {
    let from = folded.indexOf(key)
    while (from >= 0) {
      found.push({ from, to: from + key.length })
      from = folded.indexOf(key, from + 1)
    }
  }
  return join(found.sort((a, b) => a.from - b.from))
}

/** Overlapping and touching ranges become one. */
function join(sorted: readonly Range[]): readonly Range[] {
  const joined: Range[] = []
  for (const range of sorted) {
    const last = joined[joined.length - 1]
    if (last && range.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    } else joined.push(range)
  }
  return joined
}

function split(text: string, ranges: readonly Range[]): MarkedText {
  const parts: { text: string; marked: boolean }[] = []
  let place = 0
  for (const { from, to } of ranges) {
    if (from > place) parts.push({ text: text.slice(place, from), marked: false })
    parts.push({ text: text.slice(from, to), marked: true })
    place = to
  }
  if (place < text.length) parts.push({ text: text.slice(place), marked: false })
  return parts
}

/** The part of the text with most marks, from the beginning of a sentence where one is near. */
function cutOut(text: string, ranges: readonly Range[]): MarkedText {
  if (text.length <= EXCERPT) return split(text, ranges)
  const start = startOfSentence(text, densest(ranges))
  const end = Math.min(text.length, start + EXCERPT)
  const shown = ranges
    .filter(({ from, to }) => from >= start && to <= end)
    .map(({ from, to }) => ({ from: from - start, to: to - start }))
  const parts = split(text.slice(start, end), shown)
  const ellipsis = { text: '…', marked: false }
  return [...(start > 0 ? [ellipsis] : []), ...parts, ...(end < text.length ? [ellipsis] : [])]
}

function densest(ranges: readonly Range[]): number {
  let best = { from: 0, length: -1 }
  for (const { from } of ranges) {
    const within = ranges.filter((range) => range.from >= from && range.to <= from + EXCERPT - LEAD)
    const longest = Math.max(0, ...within.map((range) => range.to - range.from))
    const length = within.reduce((sum, range) => sum + range.to - range.from, 0) + longest
    if (length > best.length) best = { from, length }
  }
  return best.from
}

function startOfSentence(text: string, place: number): number {
  const before = text.slice(Math.max(0, place - LEAD * 2), place)
  const sentence = /[。！？；\n][^。！？；\n]*$/.exec(before)
  const start = sentence ? place - sentence[0].length + 1 : Math.max(0, place - LEAD)
  // Never in the middle of a surrogate pair, nor with what belongs to the words before.
  const loose = /^[\udc00-\udfff\s›，、；：。！？」』）)]*/.exec(text.slice(start, place))
  return start + (loose?.[0].length ?? 0)
}
