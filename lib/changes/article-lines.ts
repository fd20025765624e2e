import type { ArticleVersion, StepVersion } from './article-version'
import type { ArticleChange } from './content-changes'
import { code, factLine, short } from './fact-words'
import type { PassageDifference } from './passage'
import { sentenceChanges } from './sentence-changes'
import type { SectionChange, StepChange } from './step-changes'

const STEP_KINDS = { added: '新增', reworded: '改写', moved: '换位置', dropped: '删除' } as const
const DIFFERENCES: Readonly<Record<PassageDifference, string>> = {
  words: '文字',
  pictures: '图片',
  links: '链接',
  format: '格式',
}

/** What has changed in an article in one line: steps by kind, length. */
export function articleSummary({ steps, before, after }: ArticleChange): string {
  if (after && !after.isReadable) return '现在读不出来'
  const counts = (['added', 'reworded', 'moved', 'dropped'] as const).flatMap((kind) => {
    const count = steps.filter((step) => step.kind === kind).length
    return count > 0 ? [`${STEP_KINDS[kind]} ${count} 步`] : []
  })
  return [...counts, lengthWords(before, after)].join('，')
}

function lengthWords(
  before: ArticleVersion | undefined,
  after: ArticleVersion | undefined,
): string {
  if (before && after && before.words !== after.words) {
    return `${before.words} → ${after.words} 字，约 ${before.minutes} → ${after.minutes} 分钟`
  }
  const version = after ?? before
  return `${version?.words ?? 0} 字，约 ${version?.minutes ?? 1} 分钟`
}

/** The same line by line; of a new article its steps. */
export function articleLines(change: ArticleChange): readonly string[] {
  const { kind, before, after, facts, sections, steps, rest } = change
  if (kind === 'removed') return []
  const unread =
    after && !after.isReadable
      ? ['- 这篇文章现在读不出来，先照「要改的问题」改好，这里才看得到改了什么']
      : []
  if (kind === 'new')
    return [...unread, ...(after?.steps ?? []).map((step) => `- ${stepName(step)}`)]
  const again =
    before && !before.isReadable && after?.isReadable ? ['- 以前读不出来，现在可以了'] : []
  const places = kind === 'moved' ? [`- 位置：${code(before?.file)} → ${code(after?.file)}`] : []
  const outside =
    rest.length > 0 ? [`- 步骤以外：${rest.map((each) => DIFFERENCES[each]).join('、')}改了`] : []
  return [
    ...unread,
    ...again,
    ...places,
    ...facts.map(factLine),
    ...sections.map(sectionLine),
    ...steps.map(stepLine),
    ...outside,
  ]
}

function sectionLine(change: SectionChange): string {
  const name = `「${short(change.section.title)}」`
  if (change.kind === 'renamed') return `- 小节改名：「${short(change.before.title)}」 → ${name}`
  return `- ${STEP_KINDS[change.kind]}小节：${name}`
}

function stepLine(change: StepChange): string {
  const { kind, step } = change
  if (kind === 'added' || kind === 'dropped') return `- ${STEP_KINDS[kind]}：${stepName(step)}`
  const place = `原第 ${change.before.number} 步`
  if (kind === 'moved') return `- 换位置：${stepName(step)}（${place}）`
  const old = change.before.title === step.title ? '' : `，原标题「${short(change.before.title)}」`
  const from = change.moved ? `，${place}` : ''
  const what = change.differences.map((each) => DIFFERENCES[each]).join('、')
  const line = `- 改写：${stepName(step)}（${what}）${old}${from}`
  return [line, ...wordLines(change.before.text, step.text)].join('\n')
}

/** Sentences of a step that are shown. */
const SENTENCES = 4

/** The words as they were and as they are. */
function wordLines(before: string, after: string): readonly string[] {
  const changes = sentenceChanges(before, after)
  const quoted = (text: string | undefined) =>
    text === undefined ? undefined : `「${short(text)}」`
  const lines = changes.slice(0, SENTENCES).map((change) => {
    const [old, now] = [quoted(change.before), quoted(change.after)]
    if (old === undefined) return `  - 新写：${now}`
    return now === undefined ? `  - 去掉：${old}` : `  - ${old} → ${now}`
  })
  const rest = changes.length - lines.length
  return rest > 0 ? [...lines, `  - 还有 ${rest} 句`] : lines
}

function stepName({ section, number, title }: StepVersion): string {
  return `${short(section.title)} › 第 ${number} 步「${short(title)}」`
}
