import { filePath } from './browser/file-path'
import { lastStart } from './browser/last-start'
import { LAYOUTS } from './browser/postings'
import { SYLLABLE_FILES } from './browser/syllable-file'
import type { Family, Manifest, SearchRecord, ShardList } from './browser/types'
import {
  type BuiltIndex,
  frameFiles,
  type IndexedArticle,
  type IndexFrame,
  manifestContent,
} from './build-index'
import { hasWord, listedWords } from './compile-words'
import { editPostings } from './edit-postings'
import { entriesOf, type Places } from './entries'
import { placeFiles } from './index-version'
import { type Ledger, toLedgerArticle } from './ledger'
import { editShards } from './shards'
import { addSounds, editSounds, groupSounds, type SoundChanges } from './sound-entries'
import { loadVariants } from './variants'

/** An index that was written, and how to read its files. */
export type PublishedIndex = Pick<BuiltIndex, 'manifest' | 'ledger'> & {
  /** Returns the JSON of a file by its path below the index's folder. */
  readonly read: (path: string) => string
}

/** Articles that are new or other than before, and slugs of those that are gone. */
export type ArticleChanges = {
  readonly articles: readonly IndexedArticle[]
  readonly gone: readonly string[]
}

/**
 * The index after some articles have changed: only the files that say otherwise now are written, all
 * others are named as kept. What it answers is what an index built from scratch answers.
 */
export function updateIndex(
  previous: PublishedIndex,
  changes: ArticleChanges,
  frame: IndexFrame,
): BuiltIndex {
  const { manifest } = previous
  const numbered = numberChanges(previous, changes)
  const edits = collectEdits(numbered)
  const texts = new Map<string, string>()
  const readText = (name: string) => previous.read(filePath(manifest, name))
  const edit = (
    family: Family,
    keys: Iterable<string>,
    change: (key: string, text: string | undefined) => string | undefined,
  ): ShardList => {
    const read = (id: number) => JSON.parse(readText(`${family}-${id}`))
    const { list, written } = editShards(manifest.shards[family], read, keys, change)
    for (const [id, json] of written) texts.set(`${family}-${id}`, json)
    return list
  }
  const known = new Map<string, boolean>()
  const editFamily = (family: keyof typeof LAYOUTS) =>
    edit(family, edits[family].keys(), (key, text) => {
      const after = editPostings(text, LAYOUTS[family], edits[family].get(key) ?? new Map())
      known.set(key, known.get(key) || after !== undefined)
      return after
    })
  const sounds = groupSounds(edits.sounds)
  const shards = {
    heads: editFamily('heads'),
    text: editFamily('text'),
    sounds: edit('sounds', sounds.keys(), (key, text) => editSounds(text, sounds.get(key) ?? [])),
  }
  for (const { number, after } of numbered) {
    if (after) texts.set(`articles/${number}`, JSON.stringify(after.record))
  }
  const ledger = {
    articles: changeLedger(previous.ledger, numbered),
    present: changePresent(previous, frame, known, texts, shards),
  }
  for (const [name, text] of frameFiles(ledger, frame)) {
    if (text !== readText(name)) texts.set(name, text)
  }
  const gone = new Set(
    numbered.flatMap(({ number, after }) => (after ? [] : [`articles/${number}`])),
  )
  const kept = namesOf(previous).filter((name) => !texts.has(name) && !gone.has(name))
  const content = manifestContent(ledger, shards, frame)
  return { ledger, ...placeFiles(content, texts, { manifest, kept }) }
}

type Numbered = {
  readonly number: number
  readonly before?: SearchRecord
  /** Absent where the article is gone. */
  readonly after?: IndexedArticle
}

/** New articles get new numbers: a number that was given once may be in somebody's cache. */
function numberChanges(
  { ledger, manifest, read }: PublishedIndex,
  { articles, gone }: ArticleChanges,
): readonly Numbered[] {
  const numbers = new Map(
    ledger.articles.flatMap((each, number) => (each ? [[each.slug, number]] : [])),
  )
  const recordOf = (number: number): SearchRecord =>
    JSON.parse(read(filePath(manifest, `articles/${number}`)))
  let next = ledger.articles.length
  const changed = articles.map((after): Numbered => {
    const number = numbers.get(after.record.slug)
    return number === undefined
      ? { number: next++, after }
      : { number, before: recordOf(number), after }
  })
  const removed = gone.flatMap((slug): Numbered[] => {
    const number = numbers.get(slug)
    return number === undefined ? [] : [{ number, before: recordOf(number) }]
  })
  return [...changed, ...removed]
}

type Edits = Readonly<
  Record<keyof typeof LAYOUTS, Map<string, Map<number, Places | undefined>>>
> & {
  readonly sounds: SoundChanges
}

/** By piece, what changed articles have of it now; pieces of which they have what they had are left out. */
function collectEdits(numbered: readonly Numbered[]): Edits {
  const variants = loadVariants()
  const edits: Edits = { heads: new Map(), text: new Map(), sounds: new Map() }
  for (const { number, before, after } of numbered) {
    const old = before && entriesOf(before, variants)
    const fresh = after && entriesOf(after.record, variants)
    for (const family of ['heads', 'text'] as const) {
      const keys = new Set([...(old?.[family].keys() ?? []), ...(fresh?.[family].keys() ?? [])])
      for (const key of keys) {
        const now = fresh?.[family].get(key)
        if (isSame(old?.[family].get(key), now)) continue
        const byArticle = edits[family].get(key) ?? new Map<number, Places | undefined>()
        edits[family].set(key, byArticle.set(number, now))
      }
    }
    if (before) addSounds(edits.sounds, before, variants, -1)
    if (after) addSounds(edits.sounds, after.record, variants, 1)
  }
  return edits
}

function isSame(a: Places | undefined, b: Places | undefined): boolean {
  return JSON.stringify(a && [...a]) === JSON.stringify(b && [...b])
}

function changeLedger({ articles }: Ledger, numbered: readonly Numbered[]): Ledger['articles'] {
  const changed = [...articles]
  for (const { number, after } of numbered) {
    changed[number] = after ? toLedgerArticle(after.record, after.topics) : null
  }
  return changed
}

/** Words of the lists that the site has; only those with a changed piece, and new ones, are looked for. */
function changePresent(
  { ledger, manifest, read }: PublishedIndex,
  { synonyms }: IndexFrame,
  known: ReadonlyMap<string, boolean>,
  texts: ReadonlyMap<string, string>,
  shards: Readonly<Record<Family, ShardList>>,
): readonly string[] {
  const before = new Set(ledger.present)
  const wereListed = new Set(listedWords(manifest.synonyms, loadVariants()))
  const parsed = new Map<string, Readonly<Record<string, string>>>()
  const isKnown = (key: string) =>
    (['heads', 'text'] as const).some((family) => {
      const { starts, ids } = shards[family]
      const place = lastStart(starts, key)
      const name = `${family}-${ids?.[place] ?? place}`
      const entries =
        parsed.get(name) ?? JSON.parse(texts.get(name) ?? read(filePath(manifest, name)))
      parsed.set(name, entries)
      return Object.hasOwn(entries, key)
    })
  return listedWords(synonyms, loadVariants()).filter((word) => {
    const isTouched = !wereListed.has(word) || !hasWord(word, (key) => !known.has(key))
    return isTouched ? hasWord(word, isKnown) : before.has(word)
  })
}

/** All files of an index. */
function namesOf({ manifest, ledger }: PublishedIndex): readonly string[] {
  const families = Object.entries(manifest.shards).flatMap(([family, { starts, ids }]) =>
    starts.map((_, place) => `${family}-${ids?.[place] ?? place}`),
  )
  const articles = ledger.articles.flatMap((article, number) =>
    article ? [`articles/${number}`] : [],
  )
  const syllables = Array.from({ length: SYLLABLE_FILES }, (_, number) => `syllables-${number}`)
  return [...families, ...articles, ...syllables, 'words', 'facets', 'variants']
}

/** For whoever keeps the previous index: everything that it consists of. */
export function filesOf(previous: {
  readonly manifest: Manifest
  readonly ledger: Ledger
}): readonly string[] {
  return namesOf({ ...previous, read: () => '' }).map((name) => filePath(previous.manifest, name))
}
