import { createHash } from 'node:crypto'
import { cut } from './browser/cut'
import { normalise, type Variants } from './browser/normalise'
import { writeNumbers } from './browser/numbers'
import { LAYOUTS, writePostings } from './browser/postings'
import { type SoundPair, writeSounds } from './browser/sounds'
import type { Facets, Label, Manifest, SearchRecord } from './browser/types'
import { commonCharacters, soundsOf } from './pinyin'
import { cutIntoShards, describeShards, type Entry } from './shards'
import { loadVariants } from './variants'
import { writeViews } from './views'

/** An article of the index. */
export type IndexedArticle = {
  readonly record: SearchRecord
  /** Slugs of its topics. */
  readonly topics: readonly string[]
}

/** What the index says besides the articles. */
export type IndexFrame = {
  readonly categories: readonly Label[]
  readonly topics: readonly Label[]
  readonly synonyms: readonly (readonly string[])[]
  readonly popular: readonly string[]
  readonly inbox?: string
  /** How often articles were read, by slug; of articles that answer about equally well it decides. */
  readonly views?: ReadonlyMap<string, number>
}

export type BuiltIndex = {
  readonly manifest: Manifest
  /** All other files by name, as JSON; they belong into a folder named after the version. */
  readonly files: ReadonlyMap<string, string>
}

/** Between two titles, so that no phrase goes from one to the next. */
const GAP = 4

/** Lists of articles, or of places, by key and field. */
type Entries = Map<string, Map<number, number[]>[]>

/**
 * The static index of the articles, which come in the order that decides between equal matches: the
 * freshest or most read first. The same articles always give the same files.
 */
export function buildSearchIndex(
  articles: readonly IndexedArticle[],
  frame: IndexFrame,
): BuiltIndex {
  const variants = loadVariants()
  const heads: Entries = new Map()
  const text: Entries = new Map()
  const sounds: SoundCounts = new Map()
  articles.forEach(({ record }, number) => {
    addHeads(heads, record, number, variants)
    addText(text, record, number, variants)
    addSounds(sounds, record, variants)
  })
  const shards = {
    heads: cutIntoShards(writeEntries(heads, 'heads')),
    text: cutIntoShards(writeEntries(text, 'text')),
    sounds: cutIntoShards(writeSoundEntries(sounds)),
  }
  const files = new Map<string, string>()
  for (const [family, list] of Object.entries(shards)) {
    for (const [number, { json }] of list.entries()) files.set(`${family}-${number}`, json)
  }
  for (const [number, { record }] of articles.entries()) {
    files.set(`articles/${number}`, JSON.stringify(record))
  }
  files.set('facets', JSON.stringify(buildFacets(articles)))
  files.set('variants', JSON.stringify([...variants].flat().join('')))
  files.set('syllables', JSON.stringify(commonCharacters()))
  const { synonyms, views, ...rest } = frame
  const content = {
    total: articles.length,
    shards: {
      heads: describeShards(shards.heads),
      text: describeShards(shards.text),
      sounds: describeShards(shards.sounds),
    },
    synonyms: synonyms.map((group) => group.map((word) => normalise(word, variants))),
    views: writeViews(
      articles.map(({ record }) => record.slug),
      views,
    ),
    ...rest,
  }
  return { manifest: { version: hash(content, files), ...content }, files }
}

function addHeads(entries: Entries, record: SearchRecord, article: number, variants: Variants) {
  const questions = record.passages.filter(({ number }) => number === undefined)
  const steps = record.passages.filter(({ number }) => number !== undefined)
  const fields = [
    [record.title],
    questions.map(({ title }) => title),
    steps.map(({ title }) => title),
    record.tags,
  ]
  fields.forEach((texts, field) => {
    let start = 0
    for (const each of texts) {
      const tokens = cut(normalise(each, variants))
      for (const { key, at, kind } of tokens) {
        // Single 汉字 suggest titles from the first character; elsewhere they would only be many.
        if (kind === 'single' && field !== 0) continue
        addTo(entries, key, { field, fields: LAYOUTS.heads.count, article, place: start + at })
      }
      start += (tokens.at(-1)?.at ?? 0) + GAP
    }
  })
}

function addText(entries: Entries, record: SearchRecord, article: number, variants: Variants) {
  const fields = [record.summary, record.passages.map(({ text }) => text).join('\n')]
  fields.forEach((each, field) => {
    for (const { key, kind } of cut(normalise(each, variants))) {
      if (kind === 'single') continue
      addTo(entries, key, { field, fields: LAYOUTS.text.count, article })
    }
  })
}

function addTo(
  entries: Entries,
  key: string,
  where: { field: number; fields: number; article: number; place?: number },
): void {
  let lists = entries.get(key)
  if (!lists) {
    lists = Array.from({ length: where.fields }, () => new Map<number, number[]>())
    entries.set(key, lists)
  }
  const list = lists[where.field]
  const places = list?.get(where.article)
  if (!places) list?.set(where.article, where.place === undefined ? [] : [where.place])
  else if (where.place !== undefined) places.push(where.place)
}

function writeEntries(entries: Entries, family: 'heads' | 'text'): readonly Entry[] {
  return [...entries].map(([key, lists]) => [key, writePostings(lists, LAYOUTS[family].placed)])
}

/** How often a pair of 汉字 with one reading stands in heads. */
type SoundCounts = Map<string, SoundPair & { count: number }>

function addSounds(sounds: SoundCounts, record: SearchRecord, variants: Variants): void {
  const heads = [record.title, ...record.passages.map(({ title }) => title), ...record.tags]
  for (const head of new Set(heads)) {
    for (const { pair, first, second } of soundsOf(normalise(head, variants))) {
      const key = `${pair} ${first} ${second}`
      const known = sounds.get(key)
      if (known) known.count += 1
      else sounds.set(key, { pair, first, second, count: 1 })
    }
  }
}

/** By the first letters of both syllables; the usual pairs first. */
function writeSoundEntries(sounds: SoundCounts): readonly Entry[] {
  const groups = new Map<string, SoundPair[]>()
  for (const pair of sounds.values()) {
    const key = pair.first.charAt(0) + pair.second.charAt(0)
    const group = groups.get(key)
    if (group) group.push(pair)
    else groups.set(key, [pair])
  }
  return [...groups].map(([key, pairs]) => [
    key,
    writeSounds(pairs.sort((a, b) => b.count - a.count || (a.pair < b.pair ? -1 : 1))),
  ])
}

function buildFacets(articles: readonly IndexedArticle[]): Facets {
  const groups = (slugsOf: (article: IndexedArticle) => readonly string[]) => {
    const members = new Map<string, number[]>()
    for (const [number, article] of articles.entries()) {
      for (const slug of slugsOf(article)) {
        members.set(slug, [...(members.get(slug) ?? []), number])
      }
    }
    return Object.fromEntries([...members].map(([slug, list]) => [slug, writeMembers(list)]))
  }
  return {
    categories: groups(({ record }) => [record.category]),
    topics: groups(({ topics }) => topics),
  }
}

function writeMembers(numbers: readonly number[]): string {
  const distances = numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
  return writeNumbers([numbers.length, ...distances])
}

function hash(content: unknown, files: ReadonlyMap<string, string>): string {
  const sum = createHash('sha256').update(JSON.stringify(content))
  for (const [name, text] of files) sum.update(name).update(text)
  return sum.digest('hex').slice(0, 12)
}
