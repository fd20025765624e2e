import { buildInsights, type Insights } from '@/lib/engagement/insights/build-insights'
import { buildTable } from '@/lib/engagement/insights/build-table'
import { mostRead } from '@/lib/engagement/insights/read-counts'
import { ARTICLE_COLUMNS, numberColumn, type Table } from '@/lib/engagement/insights/table'
import type { TableSource } from '@/lib/engagement/insights/table-source'
import { formatTable } from './format-table'

/** Lines of each table; `--csv` has all. */
const SHOWN = 10

/** Everything at a glance, for a terminal of `width` columns. */
export function formatInsights(source: TableSource, width: number): string {
  const { articles, counts, comments, ...today } = source
  const insights = buildInsights(articles, counts, today)
  const open = comments.filter((comment) => comment.state === 'open')
  const tables: readonly (readonly [Table, string])[] = [
    [readTable(insights), '7 天里还没有人看过文章。'],
    [buildTable('disputes', source), '没有读者说哪一步和手机上不一样。'],
    [buildTable('failing', source), '还没有读者说哪篇文章没帮上忙。'],
    [buildTable('missed', source), '30 天里搜的词都找到了文章。'],
    [buildTable('unopened', source), '没有哪个词是大家搜到了又不点开的。'],
    [buildTable('searches', source), '30 天里还没有人搜索。'],
    [buildTable('stale', source), '没有过期的文章。'],
    [
      buildTable('recheck', source),
      '没有因为 App 换了版本要重新核对的文章（版本写在 content/apps.yml）。',
    ],
    [buildTable('programs', source), 'content/apps.yml 里还没有文章讲到的 App。'],
    [
      { ...buildTable('comments', { ...source, comments: open }), title: '未处理的留言' },
      '没有要处理的留言。',
    ],
  ]
  return tables.map(([table, empty]) => formatSection(table, empty, width)).join('\n\n')
}

/** A table under its title, cut to its first lines; a sentence in place of an empty one. */
export function formatSection(table: Table, empty: string, width: number): string {
  const { name, title, rows } = table
  if (rows.length === 0) return `${title}\n${empty}`
  const rest = rows.length - SHOWN
  const text = formatTable({ ...table, rows: rows.slice(0, SHOWN) }, width)
  const more = rest > 0 ? `\n还有 ${rest} 行：npm run --silent insights -- --csv ${name}` : ''
  return `${title}\n${text}${more}`
}

function readTable({ reads }: Insights): Table {
  return {
    name: 'articles',
    title: '看得最多（7 天）',
    columns: [...ARTICLE_COLUMNS, ...['今日', '7 天', '30 天', '全部'].map(numberColumn)],
    rows: mostRead(reads, 'week').map(({ slug, title, today, week, month, all }) => [
      slug,
      title ?? '（已下线）',
      today,
      week,
      month,
      all,
    ]),
  }
}
