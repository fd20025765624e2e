import { filePath } from './file-path'
import { lastStart } from './last-start'
import { type Lexicon, readLexicon, type WordsFile } from './lexicon'
import type { Variants } from './normalise'
import { createPieceReader, type ReadPiece } from './postings-cache'
import { syllableFile } from './syllable-file'
import type { Facets, Family, Manifest, SearchRecord } from './types'

/** Returns a file of the index by name, parsed; from the network in the browser, from the disk on the server. */
export type ReadFile = (name: string) => Promise<unknown>

/** The index as search asks it. Every file is read once. */
export type SearchIndex = {
  readonly manifest: Manifest
  readonly get: (family: Family, key: string) => Promise<string | undefined>
  /** Entries whose key starts with `prefix`, from at most `shards` shards. */
  readonly scan: (
    family: Family,
    prefix: string,
    shards: number,
  ) => Promise<readonly (readonly [string, string])[]>
  /** The shard that holds the key; with `most`, up to so many that hold what starts with it. */
  readonly locate: (family: Family, key: string, most?: number) => readonly ShardPlace[]
  readonly readPiece: ReadPiece
  readonly record: (article: number) => Promise<SearchRecord>
  readonly facets: () => Promise<Facets>
  readonly variants: () => Promise<Variants>
  /** Words of the same meaning. */
  readonly lexicon: () => Promise<Lexicon>
  /** Which syllables a 汉字 may have: none where it is rare, or traditional. */
  readonly syllablesOf: (character: string) => Promise<readonly string[]>
}

/** Its place among those of its family, and its size in bytes. */
export type ShardPlace = { readonly shard: number; readonly size: number }

const UNIT = 256
/** A server forgets the articles that nobody has found for longest; a reader never sees so many. */
const RECORDS_KEPT = 800

/** An index over what `read` gives; nothing is read yet. */
export function openIndex(manifest: Manifest, read: ReadFile): SearchIndex {
  const files = new Map<string, Promise<unknown>>()
  const recent = new Set<string>()
  const load = <T>(name: string): Promise<T> => {
    const known = files.get(name)
    if (known) return known as Promise<T>
    const file = read(filePath(manifest, name))
    files.set(name, file)
    // A reader who was offline for a moment may try again.
    file.catch(() => files.delete(name))
    return file as Promise<T>
  }
  const shard = (family: Family, place: number) =>
    load<Readonly<Record<string, string>>>(
      `${family}-${manifest.shards[family].ids?.[place] ?? place}`,
    )
  const locate = (family: Family, key: string, most = 1): readonly ShardPlace[] => {
    const { starts, sizes } = manifest.shards[family]
    const from = lastStart(starts, key)
    const to = most > 1 ? Math.min(from + most - 1, lastStart(starts, `${key}\uffff`)) : from
    return Array.from({ length: to - from + 1 }, (_, each) => ({
      shard: from + each,
      size: (sizes[from + each] ?? 0) * UNIT,
    }))
  }
  const loadShards = (family: Family, key: string, most?: number) =>
    Promise.all(locate(family, key, most).map(({ shard: place }) => shard(family, place)))
  return {
    manifest,
    locate,
    readPiece: createPieceReader(),
    get: async (family, key) => {
      const [entries] = await loadShards(family, key)
      return Object.getOwnPropertyDescriptor(entries, key)?.value
    },
    scan: async (family, prefix, most) => {
      const shards = await loadShards(family, prefix, most)
      return shards.flatMap((entries) =>
        Object.keys(entries)
          .filter((key) => key.startsWith(prefix))
          .map((key) => [key, entries[key] ?? ''] as const),
      )
    },
    record: (article) => {
      const name = `articles/${article}`
      const record = load<SearchRecord>(name)
      recent.delete(name)
      recent.add(name)
      for (const oldest of recent) {
        if (recent.size <= RECORDS_KEPT) break
        recent.delete(oldest)
        files.delete(oldest)
      }
      return record
    },
    facets: () => load<Facets>('facets'),
    lexicon: once(async () => readLexicon(await load<WordsFile>('words'))),
    variants: once(async () => {
      const pairs = [...(await load<string>('variants'))]
      return new Map(
        pairs.flatMap((from, index) => (index % 2 === 0 ? [[from, pairs[index + 1] ?? from]] : [])),
      )
    }),
    syllablesOf: async (character) => {
      const entries = await load<Readonly<Record<string, string>>>(syllableFile(character))
      return Object.getOwnPropertyDescriptor(entries, character)?.value.split(' ') ?? []
    },
  }
}

/** The same table every time, made when first asked for; after a failure it may be asked for again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error) => {
      made = undefined
      throw error
    })
    return made
  }
}
