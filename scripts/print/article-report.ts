import { buildArticleInsights } from '@/lib/engagement/insights/build-insights'
import { buildTable } from '@/lib/engagement/insights/build-table'
import type { InsightArticle } from '@/lib/engagement/insights/insight-article'
import type { StuckStep } from '@/lib/engagement/insights/stuck-steps'
import { numberColumn, type Table, textColumn } from '@/lib/engagement/insights/table'
import type { TableSource } from '@/lib/engagement/insights/table-source'
import { formatTable } from './format-table'
import { formatSection } from './insights-report'

/** Columns of the longest bar. */
const BAR = 24

/** One article: how often it is read, at which step it fails, its votes and comments. */
export function buildArticleReport(
  source: TableSource,
  article: InsightArticle,
  width: number,
): string {
  const { reads, steps } = buildArticleInsights(article, source.counts, source)
  const own = {
    ...source,
    articles: [article],
    comments: source.comments.filter(({ slug }) => slug === article.slug),
  }
  const views = [
    `今日 ${reads.today}`,
    `7 天 ${reads.week}`,
    `30 天 ${reads.month}`,
    `全部 ${reads.all}`,
  ]
  return [
    `${article.title}\n${article.file}`,
    `浏览：${views.join('，')}`,
    steps.length === 0
      ? '卡在哪一步\n这篇文章没有步骤。'
      : `卡在哪一步\n${formatTable(stepTable(steps), width)}`,
    formatSection(withoutArticle(buildTable('votes', own)), '还没有读者投票。', width),
    formatSection(withoutArticle(buildTable('comments', own)), '还没有读者留言。', width),
  ].join('\n\n')
}

/** All steps, those without trouble too: where nobody gets stuck says as much. */
function stepTable(steps: readonly StuckStep[]): Table {
  const most = Math.max(1, ...steps.map((step) => step.now))
  return {
    name: 'steps',
    title: '卡在哪一步',
    columns: [
      numberColumn('步'),
      textColumn('标题'),
      numberColumn('现在'),
      numberColumn('以前'),
      textColumn(''),
    ],
    rows: steps.map(({ id, number, section, title, now, earlier }) => [
      number,
      section === undefined ? `${title}：${id}` : title,
      now,
      earlier,
      '█'.repeat(Math.ceil((now / most) * BAR)),
    ]),
  }
}

/** It is the same in every line. */
function withoutArticle(table: Table): Table {
  const names = new Set(['地址', '标题'])
  const kept = table.columns.flatMap(({ title }, index) => (names.has(title) ? [] : [index]))
  const pick = <T>(line: readonly T[]) => line.filter((_, index) => kept.includes(index))
  return { ...table, columns: pick(table.columns), rows: table.rows.map(pick) }
}
