import { describe, expect, test } from 'vitest'
import { buildTable, TABLE_NAMES } from '@/lib/engagement/insights/build-table'
import { formatCsv } from '@/lib/engagement/insights/format-csv'
import type { InsightArticle } from '@/lib/engagement/insights/insight-article'
import type { TableSource } from '@/lib/engagement/insights/table-source'
import { NOTHING, NOW, revision, TODAY, votes } from './sample'

/** Words that a spreadsheet would calculate, wherever words of readers and editors go. */
const STARTS = ['=', '+', '-', '@', '＝', '\t=', '\r@', ' +', '\n-'] as const

function sourceOf(start: string): TableSource {
  const evil = `${start}HYPERLINK("https://evil.example","点我")`
  const article: InsightArticle = {
    slug: evil,
    title: evil,
    file: evil,
    contentHash: 'r',
    outline: [{ id: 's', ordinal: 1, title: evil, steps: [{ id: 'one', number: 1, title: evil }] }],
    apps: [
      { name: evil, version: evil, state: 'never' },
      { name: `${evil}2`, version: evil, state: 'older' },
    ],
    checkedAt: '2026-01-01',
    checkedWith: evil,
    reviewEveryDays: 30,
  }
  const search = { query: evil, day: TODAY, readers: 9, networks: 9, opened: 0 }
  const view = { slug: evil, day: TODAY, views: 90, ranked: 90, networks: 9 }
  return {
    articles: [article],
    now: NOW,
    today: TODAY,
    counts: {
      ...NOTHING,
      daily: [view],
      searches: [
        { ...search, total: 0 },
        { ...search, query: `${evil}2`, total: 3 },
      ],
      networks: new Map([[TODAY, 2000]]),
      totals: new Map([[evil, 90]]),
      votes: [votes(evil, 'r', 1, 9, { mismatch: 9 })],
      stuck: [{ slug: evil, revision: 'r', step: 'one', count: 9, counted: 9 }],
      revisions: [revision(evil, 'r', 1)],
      disputes: [
        { slug: evil, step: 'one', reason: 'mismatch', mismatch: 9, stuck: 9, since: TODAY },
      ],
    },
    comments: [
      {
        receipt: 'r'.repeat(22),
        slug: evil,
        revision: 'r',
        at: NOW.getTime(),
        helpful: false,
        reason: 'mismatch',
        step: 'one',
        words: evil,
        state: 'open',
      },
    ],
  }
}

/** The cells of a CSV (RFC 4180). */
function cellsOf(csv: string): readonly string[] {
  return [
    ...csv.replace('\ufeff', '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g),
  ].map(([, quoted, plain]) => (quoted ?? plain ?? '').replaceAll('""', '"'))
}

describe('no cell of any table is a formula', () => {
  test.each(TABLE_NAMES)('%s', (name) => {
    let tried = 0
    for (const start of STARTS) {
      const table = buildTable(name, sourceOf(start))
      const csv = formatCsv(table)
      const cells = cellsOf(csv)
      tried += cells.filter((cell) => cell.includes('HYPERLINK')).length
      expect(
        cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+$/.test(cell)),
      ).toEqual([])
    }
    expect(tried).toBeGreaterThanOrEqual(STARTS.length)
  })
})
