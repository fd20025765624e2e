import { dayToDate } from '@/lib/date'
import { buildInsights } from './build-insights'
import { countSearches, missedSearches, type SearchCount, unopenedSearches } from './count-searches'
import { COMMENT_STATE_NAMES, formatMoment, VOTE_REASON_NAMES } from './insight-words'
import { staleArticles } from './stale-articles'
import { nameOfStep } from './stuck-steps'
import { ARTICLE_COLUMNS, numberColumn, type Table, textColumn } from './table'
import type { TableSource } from './table-source'

/** Everything readers searched for in the last 30 days. */
export function searchTable({ counts }: TableSource): Table {
  return tableOf('searches', '搜索', countSearches(counts.searches))
}

/** Of these, what found nothing. */
export function missedTable({ counts }: TableSource): Table {
  return tableOf('missed', '搜不到的', missedSearches(countSearches(counts.searches)))
}

/** Those of which hardly anybody opened a result. */
export function unopenedTable({ counts }: TableSource): Table {
  return tableOf('unopened', '搜到了没点开的', unopenedSearches(countSearches(counts.searches)))
}

/** Sudden rises that do not count in 大家都在搜 yet. */
export function heldSearchTable({ articles, counts, ...today }: TableSource): Table {
  return {
    name: 'held-searches',
    title: '突然升高，暂不算进大家都在搜',
    columns: [
      textColumn('日期'),
      textColumn('搜索词'),
      ...['来自几个网络', '平常一天'].map(numberColumn),
    ],
    rows: buildInsights(articles, counts, today).heldSearches.map((each) => [
      dayToDate(each.day),
      each.name,
      each.networks,
      each.usual,
    ]),
  }
}

function tableOf(name: string, title: string, searches: readonly SearchCount[]): Table {
  return {
    name,
    title,
    columns: [
      textColumn('搜索词'),
      numberColumn('人数'),
      textColumn('最近一次'),
      numberColumn('找到几篇'),
      numberColumn('点开的人数'),
    ],
    rows: searches.map((each) => [
      each.query,
      each.readers,
      dayToDate(each.lastDay),
      each.total,
      each.opened,
    ]),
  }
}

/** Longest overdue first. */
export function staleTable({ articles, now }: TableSource): Table {
  return {
    name: 'stale',
    title: '该核对了',
    columns: [
      ...ARTICLE_COLUMNS,
      textColumn('文件'),
      textColumn('上次核对'),
      textColumn('版本'),
      numberColumn('每几天核对'),
      numberColumn('过期天数'),
    ],
    rows: staleArticles(articles, now).map((each) => [
      each.slug,
      each.title,
      each.file,
      each.checkedAt,
      each.checkedWith,
      each.reviewEveryDays,
      each.daysLate,
    ]),
  }
}

/** Newest first. */
export function commentTable({ articles, comments }: TableSource): Table {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return {
    name: 'comments',
    title: '留言',
    columns: [
      textColumn('时间'),
      textColumn('状态'),
      ...ARTICLE_COLUMNS,
      textColumn('有帮助吗'),
      textColumn('原因'),
      textColumn('步骤'),
      textColumn('留言'),
    ],
    rows: comments.map((each) => [
      formatMoment(each.at),
      COMMENT_STATE_NAMES[each.state],
      each.slug,
      bySlug.get(each.slug)?.title,
      each.helpful === undefined ? undefined : each.helpful ? '有帮助' : '没帮助',
      each.reason && VOTE_REASON_NAMES[each.reason],
      each.step && nameOfStep(bySlug.get(each.slug), each.step),
      each.words,
    ]),
  }
}
