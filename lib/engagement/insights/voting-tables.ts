import { groupBy } from '@/lib/group-by'
import { VOTE_REASONS } from '../store'
import { buildInsights } from './build-insights'
import { formatMomentDay, formatShare, VOTE_REASON_NAMES } from './insight-words'
import { stuckSteps } from './stuck-steps'
import { ARTICLE_COLUMNS, type Cell, numberColumn, type Table, textColumn } from './table'
import type { TableSource } from './table-source'
import { currentRevisions, votesBySlug } from './votes-by-revision'

/** A line a revision with votes, newest first within an article. */
export function voteTable({ articles, counts }: TableSource): Table {
  const votes = votesBySlug(articles, counts.votes, counts.revisions)
  const reasons = VOTE_REASONS.map((reason) => numberColumn(VOTE_REASON_NAMES[reason]))
  return {
    name: 'votes',
    title: '有帮助吗',
    columns: [
      ...ARTICLE_COLUMNS,
      numberColumn('版本'),
      textColumn('开始日期'),
      textColumn('现在的版本'),
      numberColumn('有帮助'),
      numberColumn('没帮助'),
      textColumn('有帮助的比例'),
      ...reasons,
    ],
    rows: articles.flatMap(({ slug, title }) =>
      (votes.get(slug) ?? []).map((each): readonly Cell[] => [
        slug,
        title,
        each.number,
        each.since === undefined ? undefined : formatMomentDay(each.since),
        each.isCurrent ? '是' : '否',
        each.helpful,
        each.unhelpful,
        formatShare(each.share),
        ...VOTE_REASONS.map((reason) => each.reasons[reason] ?? 0),
      ]),
    ),
  }
}

/** A line a step at which somebody got stuck, in the order of the article. */
export function stepTable({ articles, counts }: TableSource): Table {
  const stuck = groupBy(counts.stuck, ({ slug }) => [slug])
  const current = currentRevisions(articles, counts.revisions)
  return {
    name: 'steps',
    title: '卡在哪一步',
    columns: [
      ...ARTICLE_COLUMNS,
      textColumn('问题'),
      numberColumn('第几步'),
      textColumn('步骤'),
      numberColumn('现在的版本'),
      numberColumn('以前的版本'),
    ],
    rows: articles.flatMap((article) =>
      stuckSteps(article, stuck.get(article.slug) ?? [], current.get(article.slug))
        .filter((step) => step.now + step.earlier > 0)
        .map((step): readonly Cell[] => [
          article.slug,
          article.title,
          step.section,
          step.number,
          step.section === undefined ? `${step.title}：${step.id}` : step.title,
          step.now,
          step.earlier,
        ]),
    ),
  }
}

/** Worst first. */
export function failingTable({ articles, counts, ...today }: TableSource): Table {
  return {
    name: 'failing',
    title: '没帮上忙的',
    columns: [
      ...ARTICLE_COLUMNS,
      numberColumn('没帮助'),
      numberColumn('有帮助'),
      textColumn('没帮助的比例'),
      textColumn('最多的原因'),
      textColumn('最多人卡住的地方'),
      numberColumn('卡住的人'),
    ],
    rows: buildInsights(articles, counts, today).failing.map((each) => [
      each.slug,
      each.title,
      each.unhelpful,
      each.helpful,
      formatShare(each.share),
      each.reason && VOTE_REASON_NAMES[each.reason],
      each.step?.title,
      each.step?.now,
    ]),
  }
}
