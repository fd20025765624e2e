import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { cutQuery } from '@/lib/search/browser/cut'
import { normalise } from '@/lib/search/browser/normalise'
import { FIELDS } from '@/lib/search/browser/postings'
import { WEIGHTS } from '@/lib/search/browser/rank'
import type { IndexedArticle } from '@/lib/search/build-index'

/** What one way of searching needs, and what it puts first. */
export type EngineReport = {
  readonly name: string
  readonly buildSeconds: number
  /** Of the index, on disk or as it is sent. */
  readonly indexBytes: number
  /** What a reader downloads for a first query; one number a query, none where a server answers. */
  readonly coldBytes: readonly number[]
  readonly milliseconds: readonly number[]
  /** By query, the slugs that came first, three at most. */
  readonly found: readonly (readonly string[])[]
}

/**
 * Returns a report on some articles and queries for each setting of an engine that its own documentation offers;
 * `folder` has the npm packages.
 */
export type Engine = (
  folder: string,
  articles: readonly IndexedArticle[],
  queries: readonly string[],
) => Promise<readonly EngineReport[]>

export const THREE = 3

/** The words of an article in the order of `FIELDS`. */
export function wordsByField({ record }: IndexedArticle): readonly string[] {
  const { title, passages, tags, summary } = record
  const heads = (isStep: boolean) =>
    passages.filter(({ number }) => (number !== undefined) === isStep).map((each) => each.title)
  const text = passages.map((each) => each.text)
  return [[title], heads(false), heads(true), tags, [summary], text].map((each) => each.join('\n'))
}

/** The pieces that our own index has, as words: what is compared is not how a text is cut. */
export function toWords(text: string): string {
  return cutQuery(normalise(text))
    .map(({ key }) => key)
    .join(' ')
}

/** Its README: boost the title, any word may match, `fuzzy: 0.2` and `prefix` as one types. */
const MINISEARCH: readonly (readonly [name: string, options: object])[] = [
  ['标题 × 4，任一词', { boost: { title: 4 }, combineWith: 'OR' }],
  ['本站的权重，任一词', { boost: WEIGHTS, combineWith: 'OR' }],
  [
    '标题 × 4，任一词，字母容错 0.2',
    {
      boost: { title: 4 },
      combineWith: 'OR',
      // Pairs of 汉字 have nothing that could be left out.
      fuzzy: (word: string) => (/^[a-z]{3,}$/.test(word) ? 0.2 : false),
      weights: { fuzzy: 0.3, prefix: 0.4 },
    },
  ],
]

/** MiniSearch with pairs of 汉字; all of it in the browser. */
export const miniSearch: Engine = async (folder, articles, queries) => {
  const entry = path.join(folder, 'node_modules', 'minisearch', 'dist', 'es', 'index.js')
  const { default: MiniSearch } = await import(pathToFileURL(entry).href)
  const start = performance.now()
  const engine = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (text: string) => text.split(' '),
    searchOptions: { prefix: (word: string) => /^[a-z\d]/.test(word) },
  })
  engine.addAll(
    articles.map((article) => ({
      id: article.record.slug,
      ...Object.fromEntries(
        wordsByField(article).map((text, place) => [FIELDS[place], toWords(text)]),
      ),
    })),
  )
  const buildSeconds = (performance.now() - start) / 1000
  const index = JSON.stringify(engine)
  const sent = brotliCompressSync(index, { params: { 1: 6 } }).length
  return MINISEARCH.map(([name, options]) => {
    const first = (query: string): readonly string[] =>
      engine
        .search(toWords(query), options)
        .slice(0, THREE)
        .map(({ id }: { id: string }) => id)
    return {
      name: `MiniSearch，两字一词，${name}`,
      buildSeconds,
      indexBytes: Buffer.byteLength(index),
      coldBytes: queries.map(() => sent),
      ...columns(queries.map((query) => timed(() => first(query)))),
    }
  })
}

/** A query's first answers, and its time the second time that it is asked. */
export function timed(ask: () => readonly string[]): EngineAnswer {
  ask()
  const start = performance.now()
  const found = ask()
  return { found, time: performance.now() - start }
}

/** What an engine found for a query, the best first, and the milliseconds that it took. */
export type EngineAnswer = { readonly found: readonly string[]; readonly time: number }

/** One list for each number of a report. */
export function columns(asked: readonly EngineAnswer[]) {
  return { found: asked.map(({ found }) => found), milliseconds: asked.map(({ time }) => time) }
}
