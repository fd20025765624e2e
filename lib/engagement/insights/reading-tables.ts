import { dayToDate } from '@/lib/date'
import { buildInsights } from './build-insights'
import { mostRead } from './read-counts'
import { ARTICLE_COLUMNS, numberColumn, type Table, textColumn } from './table'
import type { TableSource } from './table-source'

/** All-time favourites first, with the shorter periods beside. */
export function readTable({ articles, counts, ...today }: TableSource): Table {
  const reads = mostRead(buildInsights(articles, counts, today).reads, 'all')
  return {
    name: 'articles',
    title: '阅读',
    columns: [...ARTICLE_COLUMNS, ...['今日', '7 天', '30 天', '全部'].map(numberColumn)],
    rows: reads.map((each) => [each.slug, each.title, each.today, each.week, each.month, each.all]),
  }
}

/** Sudden rises that do not count in 热门阅读 yet. */
export function heldTable({ articles, counts, ...today }: TableSource): Table {
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]))
  return {
    name: 'held',
    title: '突然升高，暂不算进热门',
    columns: [
      textColumn('日期'),
      ...ARTICLE_COLUMNS,
      ...['浏览', '来自几个网络', '平常一天'].map(numberColumn),
    ],
    rows: buildInsights(articles, counts, today).held.map((each) => [
      dayToDate(each.day),
      each.name,
      titles.get(each.name),
      each.count,
      each.networks,
      each.usual,
    ]),
  }
}

/** A line a day and article of the last 30 days. */
export function dayTable({ articles, counts }: TableSource): Table {
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]))
  return {
    name: 'days',
    title: '每天的阅读',
    columns: [textColumn('日期'), ...ARTICLE_COLUMNS, numberColumn('浏览')],
    rows: counts.daily.map(({ day, slug, views }) => [
      dayToDate(day),
      slug,
      titles.get(slug),
      views,
    ]),
  }
}
