import { cut, type Token } from './cut'
import type { Postings } from './postings'
import { ALONE, weightOf } from './rank'
import type { SearchIndex } from './search-index'

/** Bytes (uncompressed) that one query may ask for of each family; the cheapest pieces come first. */
const BUDGETS = { heads: 96_000, text: 64_000 }
/** A word that only begins with what was typed. */
const BEGINNING = 0.7
const MOST_BEGINNINGS = 12

type Family = 'heads' | 'text'

/** A piece of the query with what the index has of it. */
export type Term = {
  readonly offsets: readonly number[]
  readonly weight: number
  /** Whether it belongs to the name of a category that the query has. */
  readonly isName: boolean
  /** The nearest first: what an article has of the piece counts once, at its best. */
  readonly lists: readonly { readonly postings: Postings; readonly factor: number }[]
}

/** The pieces of `query` that the budget reaches, with what the index has of them. */
export async function loadTerms(
  index: SearchIndex,
  query: string,
): Promise<{ readonly terms: readonly Term[]; readonly unknown: readonly string[] }> {
  const asked = cut(query).filter(({ kind }) => kind !== 'single')
  const kinds = new Map(asked.map(({ key, kind }) => [key, kind]))
  const tokens = groupTokens(asked)
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
    const lists = parts.flatMap((part) => part ?? []).sort((a, b) => b.factor - a.factor)
    const kind = kinds.get(key)
    if (lists.length === 0 && kind === 'bridge') continue
    if (lists.length === 0) unknown.push(key)
    // The edge of a text that the reader has not taken whole; texts are not searched for single 汉字.
    if (lists.length === 0 && kind === 'alone' && tokens.size > 1) continue
    const articles = Math.max(0, ...lists.map(({ postings }) => postings.articles))
    const share = kind === 'alone' && tokens.size > 1 ? ALONE : 1
    const weight = weightOf(key, articles, total) * share
    terms.push({ offsets, lists, weight, isName: names.some((name) => name.includes(key)) })
  }
  return { terms, unknown }
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
  const asked = affordable(index, family, tokens)
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
      nearest.map(([found, text]) => ({
        postings: index.readPiece(family, found, text),
        factor: found === key ? 1 : BEGINNING,
      })),
    ] as const
  })
  return new Map(await Promise.all(lists))
}

function isWord(key: string): boolean {
  return !/^\p{Script=Han}/u.test(key)
}

/** Pieces by what they cost; a pair that its two neighbours tell of as well counts as dearer than it is. */
function affordable(index: SearchIndex, family: Family, tokens: Tokens): readonly string[] {
  const located = [...tokens]
    .map(([key, [offset = 0]]) => {
      const { shard, size } = index.locate(family, key)
      return { key, shard, size, rank: isWord(key) ? 0 : size * (1 + (offset % 2)) }
    })
    .sort((a, b) => a.rank - b.rank)
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
