import { cut } from './browser/cut'
import { normalise, type Variants } from './browser/normalise'
import type { LAYOUTS } from './browser/postings'
import { titlesOf } from './browser/titles'
import type { SearchRecord } from './browser/types'

/** Where one article has a piece: by field of the family, the places; a field without the piece is absent. */
export type Places = ReadonlyMap<number, readonly number[]>
/** By piece. */
export type ArticleEntries = ReadonlyMap<string, Places>

/** Between two titles, so that no phrase goes from one to the next. */
const GAP = 4

/** What the index holds of an article, by family. */
export function entriesOf(
  record: SearchRecord,
  variants: Variants,
): Readonly<Record<keyof typeof LAYOUTS, ArticleEntries>> {
  return { heads: headsOf(record, variants), text: textOf(record, variants) }
}

function headsOf(record: SearchRecord, variants: Variants): ArticleEntries {
  const questions = record.passages.filter(({ number }) => number === undefined)
  const steps = record.passages.filter(({ number }) => number !== undefined)
  const fields = [
    titlesOf(record),
    questions.map(({ title }) => title),
    steps.map(({ title }) => title),
    record.tags,
  ]
  const entries = new Map<string, Map<number, number[]>>()
  fields.forEach((texts, field) => {
    let start = 0
    for (const each of texts) {
      const tokens = cut(normalise(each, variants))
      for (const { key, at, kind } of tokens) {
        // Single 汉字 suggest titles from the first character; elsewhere they would only be many.
        if (kind === 'single' && field !== 0) continue
        addTo(entries, key, field, start + at)
      }
      start += (tokens.at(-1)?.at ?? 0) + GAP
    }
  })
  return entries
}

function textOf(record: SearchRecord, variants: Variants): ArticleEntries {
  const fields = [record.summary, record.passages.map(({ text }) => text).join('\n')]
  const entries = new Map<string, Map<number, number[]>>()
  fields.forEach((each, field) => {
    for (const { key, kind } of cut(normalise(each, variants))) {
      if (kind !== 'single') addTo(entries, key, field)
    }
  })
  return entries
}

function addTo(
  entries: Map<string, Map<number, number[]>>,
  key: string,
  field: number,
  place?: number,
): void {
  let fields = entries.get(key)
  if (!fields) {
    fields = new Map()
    entries.set(key, fields)
  }
  const places = fields.get(field)
  if (!places) fields.set(field, place === undefined ? [] : [place])
  else if (place !== undefined) places.push(place)
}
