import { execFileSync } from 'node:child_process'
import { statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { cutQuery } from '@/lib/search/browser/cut'
import { normalise } from '@/lib/search/browser/normalise'
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
  /** By query, the slug that came first. */
  readonly first: readonly (string | undefined)[]
}

/** Returns the report on some articles and queries; `folder` is its own, with the npm packages in it. */
export type Engine = (
  folder: string,
  articles: readonly IndexedArticle[],
  queries: readonly string[],
) => Promise<EngineReport>

const FIELDS = ['title', 'question', 'step', 'tag', 'summary', 'text'] as const

/** The words of an article in the order of `FIELDS`. */
export function wordsByField({ record }: IndexedArticle): readonly string[] {
  const { title, passages, tags, summary } = record
  const heads = (isStep: boolean) =>
    passages.filter(({ number }) => (number !== undefined) === isStep).map((each) => each.title)
  const text = passages.map((each) => each.text)
  return [[title], heads(false), heads(true), tags, [summary], text].map((each) => each.join('\n'))
}

/** The pieces that our own index has, as words: what is compared is not how a text is cut. */
function toWords(text: string): string {
  return cutQuery(normalise(text))
    .map(({ key }) => key)
    .join(' ')
}

/** MiniSearch with pairs of 汉字, our weights, and words by their beginning; all of it in the browser. */
export const miniSearch: Engine = async (folder, articles, queries) => {
  const entry = path.join(folder, 'node_modules', 'minisearch', 'dist', 'es', 'index.js')
  const { default: MiniSearch } = await import(pathToFileURL(entry).href)
  const start = performance.now()
  const engine = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (text: string) => text.split(' '),
    searchOptions: { boost: WEIGHTS, prefix: (word: string) => /^[a-z\d]/.test(word) },
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
  const asked = queries.map((query) => timed(() => engine.search(toWords(query))[0]?.id))
  return {
    name: 'MiniSearch，两字一词',
    buildSeconds,
    indexBytes: Buffer.byteLength(index),
    coldBytes: queries.map(() => sent),
    ...columns(asked),
  }
}

const SQLITE = `
import json, os, sqlite3, sys, time
task = json.load(open(sys.argv[1]))
if os.path.exists(sys.argv[2]): os.remove(sys.argv[2])
db = sqlite3.connect(sys.argv[2])
columns = ', '.join(task['fields'])
start = time.perf_counter()
db.execute(f"create virtual table articles using fts5(slug unindexed, {columns}, tokenize='unicode61')")
db.executemany('insert into articles values (' + ', '.join('?' * (1 + len(task['fields']))) + ')', task['rows'])
db.commit()
built = time.perf_counter() - start
first, times = [], []
for words in task['queries']:
    start = time.perf_counter()
    row = None
    for joint in (' AND ', ' OR '):
        if words and not row:
            match = joint.join('"' + word + '"*' for word in words)
            row = db.execute('select slug from articles where articles match ? order by bm25(articles, 0, ' + ', '.join(map(str, task['weights'])) + ') limit 10', (match,)).fetchone()
    times.append((time.perf_counter() - start) * 1000)
    first.append(row and row[0])
print(json.dumps({'built': built, 'first': first, 'times': times}))
`

/** SQLite's FTS5 with pairs of 汉字 and our weights: all words, else any; a server answers. Needs python3. */
export const sqliteFts: Engine = async (folder, articles, queries) => {
  const task = path.join(folder, 'task.json')
  const program = path.join(folder, 'fts.py')
  const database = path.join(folder, 'fts.db')
  writeFileSync(program, SQLITE)
  writeFileSync(
    task,
    JSON.stringify({
      fields: FIELDS,
      weights: FIELDS.map((field) => WEIGHTS[field]),
      rows: articles.map((article) => [article.record.slug, ...wordsByField(article).map(toWords)]),
      queries: queries.map((query) => [...new Set(toWords(query).split(' ').filter(Boolean))]),
    }),
  )
  const output = execFileSync('python3', [program, task, database], { encoding: 'utf8' })
  const { built, first, times } = JSON.parse(output)
  return {
    name: 'SQLite FTS5，两字一词',
    buildSeconds: built,
    indexBytes: statSync(database).size,
    coldBytes: [],
    milliseconds: times,
    first: first.map((slug: string | null) => slug ?? undefined),
  }
}

/** A query's first answer, and its time the second time that it is asked. */
export function timed(ask: () => string | undefined): { first: string | undefined; time: number } {
  ask()
  const start = performance.now()
  const first = ask()
  return { first, time: performance.now() - start }
}

/** One list for each number of a report. */
export function columns(asked: readonly { first: string | undefined; time: number }[]) {
  return { first: asked.map(({ first }) => first), milliseconds: asked.map(({ time }) => time) }
}
