import { existsSync } from 'node:fs'
import path from 'node:path'
import { nearest } from '@/lib/checks/nearest'
import { withApps } from '@/lib/content/article-apps'
import { getArticles } from '@/lib/content/articles'
import { getMoves } from '@/lib/content/get-redirects'
import { preparedContentFile } from '@/lib/content/prepared-content'
import type { ArticleSummary } from '@/lib/content/types'
import { toDay } from '@/lib/date'
import { buildArticleInsights, buildInsights } from '@/lib/engagement/insights/build-insights'
import { buildTable, isTableName, TABLE_NAMES } from '@/lib/engagement/insights/build-table'
import { formatCsv } from '@/lib/engagement/insights/format-csv'
import { loadAllComments, loadCounts } from '@/lib/engagement/insights/load-counts'
import type { TableSource } from '@/lib/engagement/insights/table-source'
import { dataFile } from '@/lib/engagement/open-database'
import { openStore } from '@/lib/engagement/open-store'
import { StoreUnavailable } from '@/lib/engagement/store'
import { parseEnv } from '@/lib/env'
import { runCommand } from './command/run-command'
import { WrongUse } from './command/wrong-use'
import { buildArticleReport } from './print/article-report'
import { formatInsights } from './print/insights-report'

const USAGE = `用法：npm run insights                        概览
      npm run insights -- --article <地址>     一篇文章
      npm run --silent insights -- --json      给程序看，可以和 --article 一起用
      npm run --silent insights -- --csv <表>  一张表：${TABLE_NAMES.join('、')}`

type Options = { readonly article?: string; readonly csv?: string; readonly json: boolean }

process.chdir(path.resolve(import.meta.dirname, '..'))
await runCommand({
  usage: USAGE,
  flags: { article: { type: 'string' }, csv: { type: 'string' }, json: { type: 'boolean' } },
  run: async (options) => {
    if (!existsSync(preparedContentFile(process.cwd()))) {
      throw new Error('还没有读过文章。先运行 npm run publish（或 npm start），再看数据。')
    }
    const articles = getArticles()
    const article = articles.find(({ slug }) => slug === options.article)
    const complaint = complain(options, article, articles)
    if (complaint) throw new WrongUse(complaint)
    process.stdout.write(format(await loadSource(articles), options, article))
    return 0
  },
})

function complain(
  options: Options,
  article: ArticleSummary | undefined,
  articles: readonly ArticleSummary[],
): string | undefined {
  const { csv, json } = options
  if (csv !== undefined && !isTableName(csv)) {
    return `没有「${csv}」这张表。有：${TABLE_NAMES.join('、')}`
  }
  if (csv !== undefined && (json || options.article !== undefined)) {
    return '--csv 要单独用：一张表里有全部文章。'
  }
  if (options.article === undefined || article) return undefined
  const meant = nearest(options.article, new Set(articles.map(({ slug }) => slug)))
  return `没有「${options.article}」这篇文章${meant ? `，是不是 ${meant}？` : '。写文件名，不带 .md。'}`
}

async function loadSource(articles: readonly ArticleSummary[]): Promise<TableSource> {
  const now = new Date()
  const today = toDay(now)
  const { databaseUrl, dataDir } = parseEnv(process.env)
  const file = dataFile(dataDir)
  if (!databaseUrl && !existsSync(file))
    throw new StoreUnavailable(`没有 ${file} 这个文件，还没有人来过，或者 DATA_DIR 不对。`)
  // What fails is said once, below.
  const store = await openStore({ databaseUrl, file, onFailure: () => {} }, getMoves)
  try {
    const counts = await loadCounts(store, articles, today)
    return {
      now,
      today,
      articles: withApps(articles),
      counts,
      comments: await loadAllComments(store),
    }
  } finally {
    await store.close()
  }
}

function format(
  source: TableSource,
  { csv, json }: Options,
  article: ArticleSummary | undefined,
): string {
  const { articles, counts } = source
  if (csv !== undefined && isTableName(csv)) return formatCsv(buildTable(csv, source))
  if (json) {
    const insights = article
      ? buildArticleInsights(article, counts, source)
      : buildInsights(articles, counts, source)
    return `${JSON.stringify(insights, null, 2)}\n`
  }
  const width = process.stdout.columns ?? 120
  const report = article
    ? buildArticleReport(source, article, width)
    : formatInsights(source, width)
  return `${report}\n`
}
