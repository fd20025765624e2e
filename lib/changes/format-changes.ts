import type { Problem } from '@/lib/checks/problem'
import { kindNamed } from '@/lib/content/kinds/kinds'
import { articleUrl } from '@/lib/url'
import { articleLines, articleSummary } from './article-lines'
import type { ArticleChange, ContentChanges, ListChange } from './content-changes'
import { escapeMarkdown } from './escape-markdown'
import { factLine, short } from './fact-words'
import type { PageChange } from './page-changes'
import { countProblems, problemLines } from './problem-lines'
import type { RecommendedChange } from './recommended-changes'

/** By this the comment of an earlier run is found again. */
export const MARKER = '<!-- zhinan-changes -->'

/** In the order in which they stand: what may hurt readers first. */
const KINDS = { removed: '删除', moved: '换了地址', changed: '修改', new: '新增' } as const
const LISTS = { category: '分类', tag: '标签', topic: '专题' } as const

/** UTF-8 bytes. A host refuses comments over 65,536 characters; `.github/workflows/comment.yml` takes 60,000. */
const BUDGET = { all: 58_000, problems: 20_000, lost: 8_000, pages: 8_000, lists: 8_000 } as const
/** More titles than this in one line are counted, not named. */
const TITLES = 5

export type FormatOptions = {
  /** Where the preview is served, without a trailing slash. */
  readonly previewUrl?: string
}

/** The changes as one comment on a pull request, in Chinese; nothing in it comes unescaped from an article. */
export function formatChanges(changes: ContentChanges, options: FormatOptions = {}): string {
  const { articles, pages, lists, recommended, problems, lost } = changes
  const around = [
    ...section(
      `### 要改的问题：${countProblems(problems)}`,
      problemLines(problems),
      BUDGET.problems,
    ),
    ...section('### 打不开的地址', lost.map(lostLine), BUDGET.lost),
  ]
  const after = [
    ...folded('文章以外的改动', pages.flatMap(pageLines), BUDGET.pages),
    ...folded(
      `${lists.length} 个列表有变化`,
      lists.map((list) => listLine(list, changes)),
      BUDGET.lists,
    ),
    ...folded(
      `${recommended.length} 篇文章的推荐阅读有变化`,
      recommended.map((change) => recommendedLine(change, changes)),
      BUDGET.lists,
    ),
  ]
  const head = [MARKER, `**${countLine(changes)}**`, ...around]
  const room = BUDGET.all - bytes([...head, ...after].join('\n\n'))
  return `${[...head, ...articleParts(articles, room, options), ...after].join('\n\n')}\n`
}

function countLine({ articles, pages, lists, recommended }: ContentChanges): string {
  const counts = Object.entries(KINDS).flatMap(([kind, name]) => {
    const count = articles.filter((change) => change.kind === kind).length
    return count > 0 ? [`${name} ${count} 篇`] : []
  })
  if (counts.length > 0) return `这次改动：${counts.join('，')}`
  const others = pages.length + lists.length + recommended.length
  return others > 0 ? '文章没有变化，别处有变化' : '文章没有变化'
}

/** Whole, by their headings alone, or counted, as the room allows. */
function articleParts(
  articles: readonly ArticleChange[],
  room: number,
  options: FormatOptions,
): readonly string[] {
  const order = Object.keys(KINDS)
  const sorted = articles.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const parts: string[] = []
  let left = room - bytes(restLine(articles.length)) - 2
  for (const change of sorted) {
    const [heading, details] = [articleHeading(change, options), articleDetails(change)]
    const part = [heading + details, heading].find((text) => bytes(text) + 2 <= left)
    if (part === undefined) break
    parts.push(part)
    left -= bytes(part) + 2
  }
  const rest = articles.length - parts.length
  return rest > 0 ? [...parts, restLine(rest)] : parts
}

function restLine(count: number): string {
  return `还有 ${count} 篇写不下。全部的改动在自己电脑上看：\`npm run changes -- origin/main..HEAD --format json\``
}

function articleHeading(change: ArticleChange, { previewUrl }: FormatOptions): string {
  const { before, after } = change
  const version = after ?? before
  // The title of what cannot be read is what it was called.
  const named = after?.isReadable === false ? (before ?? after) : version
  const title = short(named?.title ?? '')
  const isLinked = previewUrl !== undefined && change.after !== undefined
  const name = isLinked ? `[${title}](${previewUrl}${articleUrl(version?.slug ?? '')})` : title
  const state = change.after && !change.after.isShown ? '（读者还看不到）' : ''
  return `#### ${KINDS[change.kind]}：${name}${state}`
}

function articleDetails(change: ArticleChange): string {
  const lines = articleLines(change)
  if (lines.length === 0) return ''
  return `\n\n${details(articleSummary(change), lines)}`
}

function details(summary: string, lines: readonly string[]): string {
  return `<details><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`
}

function section(title: string, lines: readonly string[], budget: number): readonly string[] {
  return lines.length > 0 ? [`${title}\n\n${fitting(lines, budget).join('\n')}`] : []
}

function folded(summary: string, lines: readonly string[], budget: number): readonly string[] {
  return lines.length > 0 ? [details(summary, fitting(lines, budget))] : []
}

/** As many lines as fit, and a last one that counts the others. */
function fitting(lines: readonly string[], budget: number): readonly string[] {
  let left = budget
  const shown = lines.filter((line) => {
    left -= bytes(line) + 1
    return left >= 0
  })
  const rest = lines.length - shown.length
  return rest > 0 ? [...shown, `- 还有 ${rest} 条`] : shown
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

function lostLine({ file, severity, message, hint }: Problem): string {
  const mark = severity === 'error' ? '❌' : '⚠️'
  return `- ${mark} ${escapeMarkdown(file)}：${escapeMarkdown(message)}。${escapeMarkdown(hint)}`
}

function pageLines(change: PageChange): readonly string[] {
  const name = `${kindNamed(change.page).label} ${short(change.name)}`
  if (change.kind !== 'changed') return [`- ${KINDS[change.kind]}：${name}`]
  const unread = change.isReadable ? [] : ['  - 现在读不出来，先照检查的提示改好']
  const words = change.isRewritten ? ['  - 正文改了'] : []
  return [
    `- 修改：${name}`,
    ...unread,
    ...change.facts.map((fact) => `  ${factLine(fact)}`),
    ...words,
  ]
}

function listLine({ list, name, added, removed }: ListChange, { titles }: ContentChanges): string {
  const called = list === 'tag' ? name : (titles[list].get(name) ?? name)
  return `- ${LISTS[list]}「${short(called)}」：${joining(added, removed, titles.article)}`
}

function recommendedLine(
  { slug, added, removed }: RecommendedChange,
  { titles }: ContentChanges,
): string {
  const title = short(titles.article.get(slug) ?? slug)
  return `- 「${title}」：${joining(added, removed, titles.article)}`
}

function joining(
  added: readonly string[],
  removed: readonly string[],
  titles: ReadonlyMap<string, string>,
): string {
  const named = (slugs: readonly string[]) => {
    const shown = slugs.slice(0, TITLES).map((slug) => `「${short(titles.get(slug) ?? slug)}」`)
    return slugs.length > TITLES ? `${shown.join('')} 等 ${slugs.length} 篇` : shown.join('')
  }
  return [
    ...(added.length > 0 ? [`多了${named(added)}`] : []),
    ...(removed.length > 0 ? [`少了${named(removed)}`] : []),
  ].join('，')
}
