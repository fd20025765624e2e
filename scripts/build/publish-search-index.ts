import { buildSearchIndex } from '@/lib/search/build-index'
import { type IndexReport, readPublishedIndex, writeIndex } from '@/lib/search/index-files'
import { type EntrySource, entrySources, makeEntry, siteFrame } from '@/lib/search/site-index'
import { type PublishedIndex, updateIndex } from '@/lib/search/update-index'
import { programVersion } from '../program.mjs'
import { type EntryKeys, loadEntryKeys, saveEntryKeys } from './kept-entries'
import { keyOf } from './kept-lists'

/** What was done to the index. */
export type SearchReport = IndexReport & {
  /** Articles that were read for it. */
  readonly read: number
}

/** Where more than this share of the articles has changed, an index from scratch is made sooner. */
const LARGEST_SHARE = 0.2
/** Numbers of articles that are gone are not given again; of more than this share an index is made anew. */
const LARGEST_WASTE = 0.25

/**
 * Brings the search index in `public/search/` up to date with the prepared content: where little has changed,
 * only the files that say otherwise now are written.
 *
 * @throws when it holds more or fewer articles than are published and may be found
 */
export async function publishSearchIndex(root: string): Promise<SearchReport> {
  const madeBy = await programVersion('scripts/build/publish-search-index.ts')
  const sources = entrySources(root)
  const keys = Object.fromEntries(sources.map((source) => [source.summary.slug, keyOf(source)]))
  const before = readPublishedIndex(root)
  const known = before && loadEntryKeys(root, { madeBy, version: before.manifest.version })
  const changed = known ? sources.filter(({ summary: { slug } }) => known[slug] !== keys[slug]) : []
  const built =
    before && known && isWorthwhile(before, sources, changed)
      ? updateIndex(
          before,
          { articles: changed.map(makeEntry), gone: goneFrom(known, keys) },
          siteFrame(root),
        )
      : buildSearchIndex(sources.map(makeEntry), siteFrame(root))
  const report = await writeIndex(built, root)
  if (report.articles !== sources.length) {
    throw new Error(`搜索索引里有 ${report.articles} 篇文章，应当有 ${sources.length} 篇。`)
  }
  saveEntryKeys(root, { madeBy, version: built.manifest.version }, keys)
  return { ...report, read: built.kept.size > 0 ? changed.length : sources.length }
}

function isWorthwhile(
  { ledger }: PublishedIndex,
  sources: readonly EntrySource[],
  changed: readonly EntrySource[],
): boolean {
  const numbers = ledger.articles.length
  const left = ledger.articles.filter((article) => article !== null).length
  return changed.length <= LARGEST_SHARE * sources.length && left >= (1 - LARGEST_WASTE) * numbers
}

function goneFrom(before: EntryKeys, now: EntryKeys): readonly string[] {
  return Object.keys(before).filter((slug) => !Object.hasOwn(now, slug))
}
