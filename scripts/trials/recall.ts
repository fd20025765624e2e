import { Converter } from 'opencc-js/cn2t'
import { bareText } from '@/lib/bare-text'
import { groupBy } from '@/lib/group-by'
import { search } from '@/lib/search/browser/search'
import type { SearchIndex } from '@/lib/search/browser/search-index'
import type { SearchRecord } from '@/lib/search/browser/types'
import { commonSyllables, syllablesOf } from '@/lib/search/pinyin'
import { createRandom } from './random'

/** A way in which a reader may ask for an article. */
export type RecallKind =
  | 'title'
  | 'question'
  | 'step'
  | 'text'
  | 'traditional'
  | 'pinyin'
  | 'homophone'

/** A query that ought to find an article among the first so many. */
export type RecallQuery = {
  readonly kind: RecallKind
  readonly query: string
  readonly slug: string
}

/** How far down the article may stand. */
export const WITHIN: Readonly<Record<RecallKind, number>> = {
  title: 3,
  question: 3,
  step: 10,
  text: 10,
  traditional: 10,
  pinyin: 10,
  homophone: 10,
}

const traditional = Converter({ from: 'cn', to: 'tw' })

/** All queries by which one article must be found; the same seed gives the same. */
export function recallQueries(record: SearchRecord, seed: number): readonly RecallQuery[] {
  const random = createRandom(seed)
  const { slug, title, passages } = record
  const questions = passages.filter(({ number, id }) => number === undefined && id)
  const steps = passages.filter(({ number }) => number !== undefined)
  const run = randomRun(passages.map(({ text }) => text).join('\n'), random)
  const queries: [RecallKind, string][] = [
    ['title', title],
    ...questions.map((each): [RecallKind, string] => ['question', each.title]),
    ...steps.map((each): [RecallKind, string] => ['step', each.title]),
    ['text', run],
    ['traditional', traditional(title)],
    ['pinyin', fullPinyin(title)],
    ['homophone', swapHomophone(title, random)],
  ]
  return queries
    .filter(([, query]) => bareText(query) !== '')
    .map(([kind, query]) => ({ kind, query, slug }))
}

/** From 4 to 8 characters in a row, punctuation between them not counted; Latin words and numbers are whole. */
export function randomRun(text: string, random: () => number): string {
  const wanted = 4 + Math.floor(random() * 5)
  const places = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index)
  const first = Math.floor(random() * Math.max(1, places.length - wanted))
  const last = Math.min(places.length, first + wanted) - 1
  const start = places[first] ?? 0
  const end = (places[last] ?? 0) + 1
  const before = /[a-z0-9]*$/i.exec(text.slice(0, start))?.[0].length ?? 0
  const after = /^[a-z0-9]*/i.exec(text.slice(end))?.[0].length ?? 0
  const isInWord = (place: number) => /[a-z0-9]/i.test(text.charAt(place))
  return text.slice(isInWord(start) ? start - before : start, isInWord(end - 1) ? end + after : end)
}

/** `京东 App 怎么用` → `jingdong App zenmeyong` */
export function fullPinyin(text: string): string {
  const syllables = syllablesOf(text)
  const written = [...text].map((character, index) => {
    const syllable = syllables[index]
    if (!syllable) return character
    return syllable + (/[a-z]/i.test([...text][index + 1] ?? '') ? ' ' : '')
  })
  return written.join('')
}

/** One 汉字 changed for another in common use that sounds alike. */
function swapHomophone(text: string, random: () => number): string {
  const characters = [...text]
  const syllables = syllablesOf(text)
  const sounding = groupBy([...commonSyllables()], ([, known]) => known.split(' '))
  const choices = characters.flatMap((character, index) => {
    const alike = sounding.get(syllables[index] ?? '') ?? []
    const others = alike.map(([other]) => other).filter((each) => each !== character)
    return others.length > 0 ? [{ index, others }] : []
  })
  const choice = choices[Math.floor(random() * choices.length)]
  if (!choice) return text
  const other = choice.others[Math.floor(random() * choice.others.length)] ?? ''
  return characters.map((each, index) => (index === choice.index ? other : each)).join('')
}

export type RecallReport = {
  readonly asked: number
  readonly misses: readonly (RecallQuery & { readonly first: string | undefined })[]
}

/** Asks every query and lists those whose article was not far enough up. */
export async function measureRecall(
  index: SearchIndex,
  queries: readonly RecallQuery[],
): Promise<RecallReport> {
  const misses: (RecallQuery & { readonly first: string | undefined })[] = []
  for (const each of queries) {
    const { hits } = await search(index, { query: each.query })
    const place = hits.findIndex(({ slug }) => slug === each.slug)
    if (place < 0 || place >= WITHIN[each.kind]) misses.push({ ...each, first: hits[0]?.slug })
  }
  return { asked: queries.length, misses }
}
