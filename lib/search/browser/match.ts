import { cutQuery, type Token } from './cut'
import { FIELDS, LAYOUTS, readPostings } from './postings'
import { LEAST_COVERAGE, PHRASE_SHARE, WEIGHTS, WITHOUT_NAME, weightOf } from './rank'
import type { SearchIndex } from './search-index'

export type Match = {
  readonly article: number
  readonly score: number
  /** How much of the query the article has, 0 to 1. */
  readonly coverage: number
}

export type Matches = {
  /** Best first. */
  readonly found: readonly Match[]
  /** Pieces of the query that no article has. */
  readonly unknown: readonly string[]
}

/** Bytes (uncompressed) that one query may ask for of each family; the cheapest pieces come first. */
const BUDGETS = { heads: 96_000, text: 64_000 }
/** So many articles are looked at for order; the others have less of the query. */
const LOOKED_AT = 200
/** A word that only begins with what was typed. */
const BEGINNING = 0.7
const MOST_BEGINNINGS = 12

type Family = 'heads' | 'text'

/** A piece of the query with what the index has of it. */
type Term = {
  readonly offsets: readonly number[]
  readonly weight: number
  /** Whether it belongs to the name of a category that the query has. */
  readonly isName: boolean
  readonly lists: readonly {
    readonly family: Family
    readonly text: string
    readonly factor: number
  }[]
}

/** All articles that have enough of `query`, which is normalised. */
export async function findMatches(index: SearchIndex, query: string): Promise<Matches> {
  const tokens = groupTokens(cutQuery(query))
  const [heads, text] = await Promise.all([
    collect(index, 'heads', tokens),
    collect(index, 'text', tokens),
  ])
  const { total, categories } = index.manifest
  const names = categories.map(({ title }) => title).filter((name) => query.includes(name))
  const unknown: string[] = []
  const terms: Term[] = []
  for (const [key, offsets] of tokens) {
    const parts = [heads.get(key), text.get(key)]
    if (parts.every((part) => part === undefined)) continue
    const lists = parts.flatMap((part) => part ?? [])
    if (lists.length === 0) unknown.push(key)
    const weight = weightOf(key, countArticles(lists), total)
    terms.push({ offsets, lists, weight, isName: names.some((name) => name.includes(key)) })
  }
  return { found: score(terms, total), unknown }
}

type Tokens = ReadonlyMap<string, readonly number[]>

/** By piece, where it stands in the query. */
function groupTokens(tokens: readonly Token[]): Tokens {
  const groups = new Map<string, number[]>()
  for (const { key, at } of tokens) groups.set(key, [...(groups.get(key) ?? []), at])
  return groups
}

/** What the family has of each piece; pieces that the budget does not reach are left out. */
async function collect(
  index: SearchIndex,
  family: Family,
  tokens: Tokens,
): Promise<ReadonlyMap<string, Term['lists']>> {
  const asked = affordable(index, family, [...tokens.keys()])
  const lists = asked.map(async (key) => {
    const entries: readonly (readonly [string, string])[] = isWord(key)
      ? await index.scan(family, key, 2)
      : [[key, (await index.get(family, key)) ?? '']]
    const nearest = entries
      .filter(([, text]) => text !== '')
      .sort(([a], [b]) => a.length - b.length)
      .slice(0, MOST_BEGINNINGS)
    return [
      key,
      nearest.map(([found, text]) => ({ family, text, factor: found === key ? 1 : BEGINNING })),
    ] as const
  })
  return new Map(await Promise.all(lists))
}

function isWord(key: string): boolean {
  return !/^\p{Script=Han}/u.test(key)
}

function affordable(
  index: SearchIndex,
  family: Family,
  keys: readonly string[],
): readonly string[] {
  const located = keys
    .map((key) => ({ key, ...index.locate(family, key) }))
    .sort((a, b) => a.size - b.size)
  const shards = new Set<number>()
  let spent = 0
  return located
    .filter(({ shard, size }) => {
      if (shards.has(shard)) return true
      if (shards.size > 0 && spent + size > BUDGETS[family]) return false
      shards.add(shard)
      spent += size
      return true
    })
    .map(({ key }) => key)
}

/** In how many articles a piece stands: the most that any one field knows. */
function countArticles(lists: Term['lists']): number {
  let most = 0
  for (const { family, text } of lists) {
    const counts = FIELDS.map(() => 0)
    readPostings(text, LAYOUTS[family], (field) => {
      counts[field] = (counts[field] ?? 0) + 1
    })
    most = Math.max(most, ...counts)
  }
  return most
}

function score(terms: readonly Term[], total: number): readonly Match[] {
  const whole = sum(terms.map(({ weight }) => weight))
  if (whole === 0) return []
  const { byField, anywhere } = cover(terms, total)
  const named = namedShare(terms, total)
  const candidates: { article: number; bound: number; coverage: number }[] = []
  for (let article = 0; article < total; article++) {
    const coverage = (anywhere[article] ?? 0) / whole
    if (coverage < LEAST_COVERAGE) continue
    const fields = FIELDS.map((_, field) => (byField[article * FIELDS.length + field] ?? 0) / whole)
    candidates.push({
      article,
      coverage,
      bound: combine(fields, fields, coverage) * named(article),
    })
  }
  candidates.sort((a, b) => b.bound - a.bound || a.article - b.article)
  const runs = findRuns(
    terms,
    new Set(candidates.slice(0, LOOKED_AT).map(({ article }) => article)),
  )
  const length = sum(terms.map(({ weight, offsets }) => weight * offsets.length))
  return candidates
    .map(({ article, coverage }) => {
      const fields = FIELDS.map(
        (_, field) => (byField[article * FIELDS.length + field] ?? 0) / whole,
      )
      const phrases = FIELDS.map(
        (_, field) => (runs.get(article * FIELDS.length + field) ?? 0) / length,
      )
      return { article, coverage, score: combine(fields, phrases, coverage) * named(article) }
    })
    .sort(byScore)
}

/** Higher scores first; of equal ones the article with the lower number, which is fresher or more read. */
export function byScore(a: Match, b: Match): number {
  return b.score - a.score || a.article - b.article
}

function combine(covered: readonly number[], phrases: readonly number[], coverage: number): number {
  const points = FIELDS.map((name, field) => {
    const share = covered[field] ?? 0
    const phrase = phrases[field] ?? 0
    return WEIGHTS[name] * ((1 - PHRASE_SHARE) * share * share + PHRASE_SHARE * phrase * phrase)
  })
  return sum(points) * coverage * coverage
}

/** What an article's score is worth by whether it has the names that the query has. */
function namedShare(terms: readonly Term[], total: number): (article: number) => number {
  const names = terms.filter(({ isName }) => isName)
  const whole = sum(names.map(({ weight }) => weight))
  if (whole === 0) return () => 1
  const { anywhere } = cover(names, total)
  return (article) => WITHOUT_NAME + (1 - WITHOUT_NAME) * ((anywhere[article] ?? 0) / whole)
}

/** How much of the query each article has, by field and in all. */
function cover(terms: readonly Term[], total: number) {
  const byField = new Float32Array(total * FIELDS.length)
  const anywhere = new Float32Array(total)
  const here = new Float32Array(total * FIELDS.length)
  for (const { lists, weight } of terms) {
    const touched: number[] = []
    for (const { family, text, factor } of lists) {
      readPostings(text, LAYOUTS[family], (field, article) => {
        const cell = article * FIELDS.length + field
        if (here[cell] === 0) touched.push(cell)
        if ((here[cell] ?? 0) < factor) here[cell] = factor
      })
    }
    const best = new Map<number, number>()
    for (const cell of touched) {
      const factor = here[cell] ?? 0
      byField[cell] = (byField[cell] ?? 0) + weight * factor
      const article = Math.floor(cell / FIELDS.length)
      if (factor > (best.get(article) ?? 0)) best.set(article, factor)
      here[cell] = 0
    }
    for (const [article, factor] of best) {
      anywhere[article] = (anywhere[article] ?? 0) + weight * factor
    }
  }
  return { byField, anywhere }
}

/** By article and field, the weight of the longest part of the query that stands there as it was typed. */
function findRuns(
  terms: readonly Term[],
  articles: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  /** By field of an article, weights by how far a piece stands from its place in the query. */
  const shifts = new Map<number, Map<number, number>>()
  for (const { lists, weight, offsets } of terms) {
    for (const { family, text, factor } of lists) {
      if (family === 'text') continue
      readPostings(text, LAYOUTS[family], (field, article, places) => {
        if (!articles.has(article)) return
        const cell = article * FIELDS.length + field
        const byShift = shifts.get(cell) ?? new Map<number, number>()
        shifts.set(cell, byShift)
        for (const place of places) {
          for (const offset of offsets) {
            const shift = place - offset
            byShift.set(shift, (byShift.get(shift) ?? 0) + weight * factor)
          }
        }
      })
    }
  }
  return new Map([...shifts].map(([cell, byShift]) => [cell, Math.max(...byShift.values())]))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
