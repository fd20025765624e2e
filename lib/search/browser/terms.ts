import type { Alternative } from './alternatives'
import { cutQuery } from './cut'
import { nearness, stemOf } from './latin'
import type { Atom } from './plan'
import type { Postings } from './postings'
import type { SearchIndex, ShardPlace } from './search-index'

/** Bytes (uncompressed) that one query may ask for of each family; the cheapest pieces come first. */
const BUDGETS = { heads: 48_000, text: 38_000 }
/** The same for the words that stand for those of the query. */
const ALTERNATIVE_BUDGETS = { heads: 40_000, text: 24_000 }
/** A word that costs so much is in the titles of thousands, and says nothing in the place of another. */
const USUAL = 20_000
const MOST_BEGINNINGS = 12
/** All forms of a word stand in so many shards at most. */
const WORD_SHARDS = 2

type Family = 'heads' | 'text'
const FAMILIES = ['heads', 'text'] as const

/** What the index has of one piece: of a word, its longer forms too, the nearest first. */
export type Found = readonly { readonly postings: Postings; readonly factor: number }[]

/** By piece; `undefined` where the budget did not reach it, empty where no article has it. */
export type Pieces = ReadonlyMap<string, Found | undefined>

/** What the index has of the query's own pieces. */
export function loadAtoms(index: SearchIndex, atoms: readonly Atom[]): Promise<Pieces> {
  const wanted = atoms.filter(({ kind }) => kind !== 'single')
  return loadPieces(
    index,
    wanted.map(({ key, at, share }) => ({ key, dearness: (1 + (at % 2)) / Math.max(0.05, share) })),
    BUDGETS,
  )
}

/** What the index has of the pieces of other words, the likeliest first. */
export function loadAlternatives(
  index: SearchIndex,
  alternatives: readonly Alternative[],
): Promise<Pieces> {
  const wanted = alternatives.flatMap(({ text, factor }) =>
    cutQuery(text).map(({ key }) => ({ key, dearness: 1 / factor })),
  )
  const isUsual = ({ key }: Wanted) => sizeOf(index.locate('heads', key)) > USUAL
  return loadPieces(
    index,
    wanted.filter((each) => !isUsual(each)),
    ALTERNATIVE_BUDGETS,
  )
}

type Wanted = { readonly key: string; readonly dearness: number }

async function loadPieces(
  index: SearchIndex,
  wanted: readonly Wanted[],
  budgets: Readonly<Record<Family, number>>,
): Promise<Pieces> {
  const keys = new Map(wanted.map((each) => [each.key, each]))
  const loaded = await Promise.all(
    FAMILIES.map((family) => loadFamily(index, family, [...keys.values()], budgets[family])),
  )
  return new Map(
    [...keys.keys()].map((key) => {
      const parts = loaded.map((family) => family.get(key))
      if (parts.every((part) => part === undefined)) return [key, undefined]
      return [key, parts.flatMap((part) => part ?? []).sort((a, b) => b.factor - a.factor)]
    }),
  )
}

async function loadFamily(
  index: SearchIndex,
  family: Family,
  wanted: readonly Wanted[],
  budget: number,
): Promise<ReadonlyMap<string, Found>> {
  const asked = affordable(index, family, wanted, budget)
  return new Map(
    await Promise.all(
      asked.map(
        async (key): Promise<[string, Found]> => [key, await loadPiece(index, family, key)],
      ),
    ),
  )
}

async function loadPiece(index: SearchIndex, family: Family, key: string): Promise<Found> {
  if (!isWord(key)) {
    const text = await index.get(family, key)
    return text === undefined ? [] : [{ postings: index.readPiece(family, key, text), factor: 1 }]
  }
  const stem = stemOf(key)
  const entries = await index.scan(family, stem, WORD_SHARDS)
  return entries
    .map(([found, text]) => ({ found, text, factor: nearness(found, key) }))
    .filter(({ factor }) => factor > 0)
    .sort((a, b) => b.factor - a.factor)
    .slice(0, MOST_BEGINNINGS)
    .map(({ found, text, factor }) => ({
      postings: index.readPiece(family, found, text),
      factor,
    }))
}

function isWord(key: string): boolean {
  return !/^\p{Script=Han}/u.test(key)
}

/** Pieces by what they cost; one shard is paid for once. */
function affordable(
  index: SearchIndex,
  family: Family,
  wanted: readonly Wanted[],
  budget: number,
): readonly string[] {
  const located = wanted
    .map(({ key, dearness }) => {
      const shards = isWord(key)
        ? index.locate(family, stemOf(key), WORD_SHARDS)
        : index.locate(family, key)
      const size = sizeOf(shards)
      return { key, shards, rank: isWord(key) ? 0 : size * dearness }
    })
    .sort((a, b) => a.rank - b.rank)
  const paid = new Set<number>()
  let spent = 0
  return located
    .filter(({ shards }) => {
      const others = shards.filter(({ shard }) => !paid.has(shard))
      if (paid.size > 0 && spent + sizeOf(others) > budget) return false
      for (const { shard } of others) paid.add(shard)
      spent += sizeOf(others)
      return true
    })
    .map(({ key }) => key)
}

function sizeOf(shards: readonly ShardPlace[]): number {
  return shards.reduce((sum, { size }) => sum + size, 0)
}
