import type { Problem } from '@/lib/checks/problem'
import { truncate } from '@/lib/text'
import { articleUrl } from '@/lib/url'
import type { StepVersion } from './article-version'
import type { ArticleChange, ContentChanges, ListChange } from './content-changes'
import { escapeMarkdown } from './escape-markdown'
import type { StepChange } from './step-changes'

/** By this the comment of an earlier run is found again. */
export const MARKER = '<!-- zhinan-changes -->'

const KINDS = {
  new: '新增',
  changed: '修改',
  moved: '移动',
  removed: '删除',
} as const
const LISTS = { category: '分类', tag: '标签', topic: '专题' } as const
/** A host shows long comments badly, and refuses those over 65,536 characters. */
const MOST_ARTICLES = 50
const LONGEST = 60

export type FormatOptions = {
  /** Where the preview is served, without a trailing slash. */
  readonly previewUrl?: string
}

/** The changes as one comment on a pull request, in Chinese; nothing in it comes unescaped from an article. */
export function formatChanges(changes: ContentChanges, options: FormatOptions = {}): string {
  const { articles, lists, lost } = changes
  if (articles.length === 0 && lists.length === 0 && lost.length === 0) {
    return `${MARKER}\n**文章没有变化。**\n`
  }
  const shown = articles.slice(0, MOST_ARTICLES)
  const parts = [
    MARKER,
    `**${countLine(articles)}**`,
    ...(lost.length > 0 ? [lostPart(lost)] : []),
    ...shown.map((change) => articlePart(change, options)),
    ...(articles.length > shown.length
      ? [`还有 ${articles.length - shown.length} 篇没有列出。`]
      : []),
    ...(lists.length > 0 ? [listsPart(lists)] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function countLine(articles: readonly ArticleChange[]): string {
  const counts = Object.entries(KINDS).flatMap(([kind, name]) => {
    const count = articles.filter((change) => change.kind === kind).length
    return count > 0 ? [`${name} ${count} 篇`] : []
  })
  return counts.length > 0 ? `这次改动：${counts.join('，')}` : '文章没有变化，列表有变化'
}

function lostPart(lost: readonly Problem[]): string {
  const lines = lost.map(({ file, message, hint, severity }) => {
    const mark = severity === 'error' ? '❌' : '⚠️'
    return `- ${mark} ${escapeMarkdown(file)}：${escapeMarkdown(message)}。${escapeMarkdown(hint)}`
  })
  return `### 打不开的地址\n\n${lines.join('\n')}`
}

function articlePart(change: ArticleChange, { previewUrl }: FormatOptions): string {
  const version = change.after ?? change.before
  if (!version) return ''
  const title = escapeMarkdown(version.title)
  const isLinked = previewUrl !== undefined && change.after !== undefined
  const name = isLinked ? `[${title}](${previewUrl}${articleUrl(version.slug)})` : title
  const state = change.after && !change.after.isShown ? '（读者还看不到）' : ''
  const lines = detailLines(change)
  const details =
    lines.length > 0
      ? `\n\n<details><summary>${summaryLine(change)}</summary>\n\n${lines.join('\n')}\n\n</details>`
      : ''
  return `#### ${KINDS[change.kind]}：${name}${state}${details}`
}

function summaryLine({ steps, before, after }: ArticleChange): string {
  const counts = (['added', 'reworded', 'moved', 'dropped'] as const).flatMap((kind) => {
    const count = steps.filter((step) => step.kind === kind).length
    return count > 0 ? [`${STEP_KINDS[kind]} ${count} 步`] : []
  })
  return [...counts, lengthWords(before, after)].join('，')
}

const STEP_KINDS = { added: '新增', reworded: '改写', moved: '换位置', dropped: '删除' } as const

function lengthWords(before: ArticleChange['before'], after: ArticleChange['after']): string {
  if (before && after && before.words !== after.words) {
    return `${before.words} → ${after.words} 字，约 ${before.minutes} → ${after.minutes} 分钟`
  }
  const version = after ?? before
  return `${version?.words ?? 0} 字，约 ${version?.minutes ?? 1} 分钟`
}

function detailLines(change: ArticleChange): readonly string[] {
  const { kind, before, after, facts, steps, isRewritten } = change
  if (kind === 'new') return (after?.steps ?? []).map((step) => `- ${stepName(step)}`)
  const places = kind === 'moved' ? [`- 位置：${code(before?.file)} → ${code(after?.file)}`] : []
  const values = facts.map(
    ({ key, before: old, after: now }) => `- ${code(key)}：${value(old)} → ${value(now)}`,
  )
  const unread =
    after && !after.values ? ['- 文件开头读不出来，先照检查的提示改好，这里才看得到改了什么'] : []
  const words = isRewritten && steps.length === 0 ? ['- 步骤没有变，别处的文字改了'] : []
  return [...unread, ...places, ...values, ...steps.map(stepLine), ...words]
}

function stepLine(change: StepChange): string {
  const { kind, step } = change
  if (kind === 'added' || kind === 'dropped') return `- ${STEP_KINDS[kind]}：${stepName(step)}`
  const place = `原第 ${change.before.number} 步`
  if (kind === 'moved') return `- 换位置：${stepName(step)}（${place}）`
  const old = change.before.title === step.title ? '' : `，原标题「${short(change.before.title)}」`
  const from = change.moved ? `，${place}` : ''
  return `- 改写：${stepName(step)}${old}${from}`
}

function stepName({ section, number, title }: StepVersion): string {
  return `${short(section)} › 第 ${number} 步「${short(title)}」`
}

function listsPart(lists: readonly ListChange[]): string {
  const lines = lists.map(({ list, name, added, removed }) => {
    const counts = [
      ...(added.length > 0 ? [`多了 ${added.length} 篇`] : []),
      ...(removed.length > 0 ? [`少了 ${removed.length} 篇`] : []),
    ]
    return `- ${LISTS[list]} ${short(name)}：${counts.join('，')}`
  })
  return `<details><summary>${lists.length} 个列表有变化</summary>\n\n${lines.join('\n')}\n\n</details>`
}

function short(text: string): string {
  return escapeMarkdown(truncate(text, LONGEST))
}

function value(written: string | undefined): string {
  return written === undefined ? '无' : `「${short(written)}」`
}

/** A path or a key: what is no letter, digit, dash, dot or slash is escaped as text. */
function code(text = ''): string {
  return /^[\w./-]+$/.test(text) ? `\`${text}\`` : escapeMarkdown(text)
}
