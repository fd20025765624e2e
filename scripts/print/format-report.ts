import {
  ARTICLE_COLUMNS,
  type Cell,
  type Column,
  numberColumn,
  textColumn,
} from '@/lib/engagement/insights/table'
import type { Report } from '@/lib/report/build-report'
import { formatTable } from './format-table'

/** Lines of each table; `--json` has all. */
const SHOWN = 20

type Section = {
  readonly title: string
  /** What to do about them. */
  readonly hint: string
  /** Said in place of an empty table. */
  readonly none: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The report for a terminal of `width` columns. */
export function formatReport(report: Report, width: number): string {
  const sections = [stale(report), orphaned(report), thin(report), overlapping(report)]
  const head = `看了 ${report.articles} 篇已发布的文章。`
  return [head, ...sections.map((section) => formatSection(section, width))].join('\n\n')
}

function formatSection({ title, hint, none, columns, rows }: Section, width: number): string {
  if (rows.length === 0) return `${title}\n${none}`
  const rest = rows.length - SHOWN
  const table = formatTable({ name: '', title, columns, rows: rows.slice(0, SHOWN) }, width)
  const more = rest > 0 ? `\n还有 ${rest} 行：npm run --silent report -- --json` : ''
  return `${title}（${rows.length}）\n${hint}\n\n${table}${more}`
}

function stale({ stale: lines }: Report): Section {
  return {
    title: '该重新核对',
    hint: '照着做一遍，改好不一样的地方，再把 checkedAt、checkedWith 改成今天的。',
    none: '没有过了 reviewEvery 还没有核对的文章。',
    columns: [
      ...ARTICLE_COLUMNS,
      textColumn('上次核对'),
      textColumn('版本'),
      numberColumn('过期天数'),
    ],
    rows: lines.map(({ slug, title, checkedAt, checkedWith, daysLate }) => [
      slug,
      title,
      checkedAt,
      checkedWith,
      daysLate,
    ]),
  }
}

function orphaned({ orphaned: lines }: Report): Section {
  return {
    title: '没有地方链接到',
    hint: '在相关文章里加一个链接，或放进 recommended、专题；没有人需要的，并进别的文章。',
    none: '每一篇都有别的文章、专题或编辑推荐链接到。',
    columns: [...ARTICLE_COLUMNS, textColumn('发布时间')],
    rows: lines.map(({ slug, title, publishedAt }) => [slug, title, publishedAt]),
  }
}

function thin({ thin: lines }: Report): Section {
  return {
    title: '内容太少',
    hint: '补上做不成时怎么办、注意什么；本来就只有一句话的，并进别的文章。',
    none: '没有内容太少的文章。',
    columns: [...ARTICLE_COLUMNS, numberColumn('字数'), numberColumn('步骤'), textColumn('原因')],
    rows: lines.map(({ slug, title, words, steps, reason }) => [slug, title, words, steps, reason]),
  }
}

function overlapping({ overlapping: lines }: Report): Section {
  return {
    title: '可能重复',
    hint: '问的是同一件事就合成一篇，不要的地址写进 aliases；不是同一件事就在标题里写清区别。',
    none: '没有两篇在回答同一件事。',
    columns: [
      { ...textColumn('一篇'), isWhole: true },
      { ...textColumn('另一篇'), isWhole: true },
      numberColumn('标题相同'),
      numberColumn('正文相同'),
      textColumn('标题'),
    ],
    rows: lines.map(({ first, second, titleShare, textShare }) => [
      first.slug,
      second.slug,
      percent(titleShare),
      percent(textShare),
      `${first.title} / ${second.title}`,
    ]),
  }
}

/** Too little to count as alike is not a number. */
function percent(share: number): string {
  return share === 0 ? '—' : `${Math.round(share * 100)}%`
}
