import type { Variants } from './browser/normalise'
import { LAYOUTS, writePostings } from './browser/postings'
import { syllableFile } from './browser/syllable-file'
import type { Family, Label, Manifest, SearchRecord, ShardList } from './browser/types'
import { compileWords, hasWord, listedWords } from './compile-words'
import { emptyLists, type PostingLists } from './edit-postings'
import { entriesOf } from './entries'
import { placeFiles } from './index-version'
import {
  buildFacets,
  type Ledger,
  type Standing,
  toLedgerArticle,
  writeLengths,
  writeNudges,
} from './ledger'
import { commonSyllables } from './pinyin'
import { cutIntoShards, describeShards, type Entry } from './shards'
import {
  addSounds,
  addWordSounds,
  editSounds,
  groupSounds,
  type SoundChanges,
} from './sound-entries'
import { loadVariants } from './variants'

/** An article of the index. */
export type IndexedArticle = {
  readonly record: SearchRecord
  /** Slugs of its topics. */
  readonly topics: readonly string[]
}

/** What the index says besides the articles. */
export type IndexFrame = Standing & {
  readonly categories: readonly Label[]
  readonly topics: readonly Label[]
  readonly synonyms: readonly (readonly string[])[]
  readonly popular: readonly string[]
  readonly inbox?: string
}

/** An index, or what has changed of one. */
export type BuiltIndex = {
  readonly manifest: Manifest
  /** For the publisher, who changes the index with it; readers get none of it. */
  readonly ledger: Ledger
  /** By path below the index's folder, the JSON to be written. */
  readonly written: ReadonlyMap<string, string>
  /** By path, the path of the same file in the index before; none in a build from scratch. */
  readonly kept: ReadonlyMap<string, string>
}

/**
 * The static index of the articles. The same articles in the same order always give the same files;
 * of equal matches at the same second the first in order wins.
 */
export function buildSearchIndex(
  articles: readonly IndexedArticle[],
  frame: IndexFrame,
): BuiltIndex {
  const variants = loadVariants()
  const lists = { heads: new Map<string, PostingLists>(), text: new Map<string, PostingLists>() }
  const sounds: SoundChanges = new Map()
  // Where no title has 汉字, letters are no pinyin, but words that may be misspelt. (The first such title that comes
  // by an edit finds everyday words by pinyin from the next index from scratch on.)
  if (articles.some(({ record }) => /\p{Script=Han}/u.test(record.title))) addWordSounds(sounds)
  articles.forEach(({ record }, number) => {
    for (const [family, entries] of Object.entries(entriesOf(record, variants))) {
      addEntries(lists[family as keyof typeof lists], family as keyof typeof lists, entries, number)
    }
    addSounds(sounds, record, variants, 1)
  })
  const shards = {
    heads: cutIntoShards(writeLists(lists.heads, 'heads')),
    text: cutIntoShards(writeLists(lists.text, 'text')),
    sounds: cutIntoShards(
      [...groupSounds(sounds)].map(
        ([key, pairs]): Entry => [key, editSounds(undefined, pairs) ?? ''],
      ),
    ),
  }
  const files = new Map<string, string>()
  for (const [family, list] of Object.entries(shards)) {
    for (const [id, { json }] of list.entries()) files.set(`${family}-${id}`, json)
  }
  for (const [number, { record }] of articles.entries()) {
    files.set(`articles/${number}`, JSON.stringify(record))
  }
  const isKnown = (key: string) => lists.heads.has(key) || lists.text.has(key)
  const ledger = {
    articles: articles.map(({ record, topics }) => toLedgerArticle(record, topics)),
    present: listedWords(frame.synonyms, variants).filter((word) => hasWord(word, isKnown)),
  }
  files.set('variants', JSON.stringify([...variants].flat().join('')))
  for (const [name, json] of syllableFiles(variants)) files.set(name, json)
  for (const [name, text] of frameFiles(ledger, frame)) files.set(name, text)
  const described = {
    heads: describeShards(shards.heads),
    text: describeShards(shards.text),
    sounds: describeShards(shards.sounds),
  }
  return { ledger, ...placeFiles(manifestContent(ledger, described, frame), files) }
}

/** Traditional characters have none: that is how a query is known to have one. */
function syllableFiles(variants: Variants): ReadonlyMap<string, string> {
  const files = new Map<string, Record<string, string>>()
  for (const [character, syllables] of commonSyllables()) {
    if (variants.has(character)) continue
    const name = syllableFile(character)
    const entries = files.get(name) ?? {}
    files.set(name, entries)
    entries[character] = syllables
  }
  return new Map([...files].map(([name, entries]) => [name, JSON.stringify(entries)]))
}

type Layouts = keyof typeof LAYOUTS

function addEntries(
  lists: Map<string, PostingLists>,
  family: Layouts,
  entries: ReturnType<typeof entriesOf>[Layouts],
  number: number,
): void {
  for (const [key, fields] of entries) {
    let list = lists.get(key)
    if (!list) {
      list = emptyLists(LAYOUTS[family])
      lists.set(key, list)
    }
    for (const [field, places] of fields) list[field]?.set(number, places)
  }
}

function writeLists(lists: ReadonlyMap<string, PostingLists>, family: Layouts): readonly Entry[] {
  return [...lists].map(([key, list]) => [key, writePostings(list, LAYOUTS[family].placed)])
}

/** Files that are made anew at every change: small, and of the whole site. */
export function frameFiles(ledger: Ledger, frame: IndexFrame): ReadonlyMap<string, string> {
  const present = new Set(ledger.present)
  const words = compileWords(frame.synonyms, loadVariants(), (word) => present.has(word))
  return new Map([
    ['words', JSON.stringify(words)],
    ['facets', JSON.stringify(buildFacets(ledger))],
  ])
}

/** What the manifest says, without where the files are. */
export function manifestContent(
  ledger: Ledger,
  shards: Readonly<Record<Family, ShardList>>,
  { categories, topics, synonyms, popular, inbox, views, penalties }: IndexFrame,
) {
  return {
    total: ledger.articles.length,
    shards,
    nudges: writeNudges(ledger, { views, penalties }),
    lengths: writeLengths(ledger),
    categories,
    topics,
    synonyms,
    popular,
    inbox,
  }
}
