import { dayToDate } from '@/lib/date'
import type { Dispute } from '../disputes'
import type { Comment } from '../store'
import { countApps, recheckArticles } from './apps'
import { readCounts } from './read-counts'
import { nameOfStep } from './stuck-steps'
import { ARTICLE_COLUMNS, numberColumn, type Table, textColumn } from './table'
import type { TableSource } from './table-source'

/** Why a step wants to be checked, for editors. */
export const DISPUTE_REASONS: Readonly<Record<Dispute['reason'], string>> = {
  mismatch: '界面不一样',
  stuck: '卡住的人变多',
}

/** Steps that readers dispute, most often named first, with what they wrote. */
export function disputeTable({ articles, counts, comments }: TableSource): Table {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return {
    name: 'disputes',
    title: '待核对',
    columns: [
      ...ARTICLE_COLUMNS,
      textColumn('步骤'),
      textColumn('原因'),
      numberColumn('说不一样'),
      numberColumn('卡住'),
      textColumn('从哪天'),
      textColumn('读者的话'),
      textColumn('文件'),
    ],
    rows: counts.disputes.map((each) => {
      const article = bySlug.get(each.slug)
      return [
        each.slug,
        article?.title,
        nameOfStep(article, each.step),
        DISPUTE_REASONS[each.reason],
        each.mismatch,
        each.stuck,
        dayToDate(each.since),
        wordsAbout(each, comments).join('；'),
        article?.file,
      ]
    }),
  }
}

/** What readers wrote of a disputed step and nobody has dealt with, newest first. */
export function wordsAbout(
  { slug, step }: Pick<Dispute, 'slug' | 'step'>,
  comments: readonly Comment[],
): readonly string[] {
  return comments
    .filter((each) => each.slug === slug && each.step === step && each.state !== 'done')
    .map(({ words }) => words)
}

/** What was checked with an older version of its app, or never: most read first. */
export function recheckTable({ articles, counts, today }: TableSource): Table {
  const reads = readCounts(articles, counts.daily, counts.totals, today)
  const views = new Map(reads.map(({ slug, month }) => [slug, month]))
  return {
    name: 'recheck',
    title: '换了版本，要重新核对',
    columns: [
      ...ARTICLE_COLUMNS,
      textColumn('App'),
      textColumn('现在的版本'),
      textColumn('上次核对'),
      textColumn('当时的版本'),
      numberColumn('30 天浏览'),
      textColumn('文件'),
    ],
    rows: recheckArticles(articles, views).map((each) => [
      each.slug,
      each.title,
      each.app,
      each.version,
      each.checkedAt ?? '没有核对过',
      each.checkedWith,
      each.views,
      each.file,
    ]),
  }
}

/** How the articles about each app stand. */
export function appTable({ articles, counts }: TableSource): Table {
  const disputed = new Set(counts.disputes.map(({ slug }) => slug))
  return {
    name: 'programs',
    title: '按 App',
    columns: [
      textColumn('App'),
      textColumn('现在的版本'),
      numberColumn('文章'),
      numberColumn('核对过'),
      numberColumn('旧版本核对'),
      numberColumn('没有核对过'),
      numberColumn('待核对'),
    ],
    rows: countApps(articles, disputed).map((each) => [
      each.app,
      each.version,
      each.articles,
      each.checked,
      each.older,
      each.never,
      each.disputed,
    ]),
  }
}
