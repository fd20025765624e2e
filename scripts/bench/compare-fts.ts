import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import Libsql from 'libsql'
import { normalise } from '@/lib/search/browser/normalise'
import { FIELDS } from '@/lib/search/browser/postings'
import { WEIGHTS } from '@/lib/search/browser/rank'
import {
  columns,
  type Engine,
  type EngineReport,
  THREE,
  timed,
  toWords,
  wordsByField,
} from './compare-engines'

/** A way to cut, to ask and to weigh; as fts5.html describes tokenizers, bm25() and what MATCH takes. */
type Setting = {
  readonly name: string
  readonly tokenizer: string
  readonly cut: (text: string) => string
  /** The parts of a query that MATCH is asked for. */
  readonly parts: (query: string) => readonly string[]
  /** How they are put together, the next where one finds nothing. */
  readonly joints: readonly string[]
  readonly weights: readonly number[]
}

const OURS = FIELDS.map((field) => WEIGHTS[field])
const TITLE = FIELDS.map((field) => (field === 'title' ? 4 : 1))
const pairs = { tokenizer: 'unicode61', cut: toWords, parts: partsOf }
const SETTINGS: readonly Setting[] = [
  { name: '两字一词，标题 × 4，任一词', ...pairs, joints: ['OR'], weights: TITLE },
  { name: '两字一词，本站的权重，任一词', ...pairs, joints: ['OR'], weights: OURS },
  { name: '两字一词，本站的权重，先全部再任一', ...pairs, joints: ['AND', 'OR'], weights: OURS },
  {
    name: 'trigram，本站的权重，任一段',
    tokenizer: 'trigram',
    cut: (text) => normalise(text),
    parts: trigramsOf,
    joints: ['OR'],
    weights: OURS,
  },
]

function partsOf(query: string): readonly string[] {
  return [...new Set(toWords(query).split(' ').filter(Boolean))].map((word) => `"${word}"*`)
}

/** Parts of fewer than three characters find nothing with this tokenizer. */
function trigramsOf(query: string): readonly string[] {
  const runs = normalise(query).match(/[\p{L}\p{N}]+/gu) ?? []
  const parts = runs.flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 2) }, (_, at) => run.slice(at, at + 3)),
  )
  return [...new Set(parts)].map((part) => `"${part}"`)
}

/** SQLite's FTS5; a server answers. */
export const sqliteFts: Engine = async (folder, articles, queries) =>
  SETTINGS.map((setting, number): EngineReport => {
    const file = path.join(folder, `fts-${number}.db`)
    rmSync(file, { force: true })
    const database = new Libsql(file)
    try {
      const start = performance.now()
      database.exec(
        `create virtual table articles using fts5(slug unindexed, ${FIELDS.join(', ')}, tokenize='${setting.tokenizer}')`,
      )
      const insert = database.prepare('insert into articles values (?, ?, ?, ?, ?, ?, ?)')
      database.exec('begin')
      for (const article of articles) {
        insert.run(article.record.slug, ...wordsByField(article).map(setting.cut))
      }
      database.exec('commit')
      const buildSeconds = (performance.now() - start) / 1000
      const select = database.prepare(
        `select slug from articles where articles match ? order by bm25(articles, 0, ${setting.weights.join(', ')}) limit ${THREE}`,
      )
      const ask = (query: string): readonly string[] => {
        const parts = setting.parts(query)
        if (parts.length === 0) return []
        for (const joint of setting.joints) {
          const rows = select.all(parts.join(` ${joint} `)) as readonly { slug: string }[]
          if (rows.length > 0) return rows.map(({ slug }) => slug)
        }
        return []
      }
      return {
        name: `SQLite FTS5，${setting.name}`,
        buildSeconds,
        indexBytes: statSync(file).size,
        coldBytes: [],
        ...columns(queries.map((query) => timed(() => ask(query)))),
      }
    } finally {
      database.close()
    }
  })
