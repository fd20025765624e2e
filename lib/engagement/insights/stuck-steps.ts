import type { StuckCount } from '../store'
import type { InsightArticle } from './insight-article'

/** How many readers got stuck at one place of an article. */
export type StuckStep = {
  readonly id: string
  /** Title of the question it belongs to; absent for a step of an earlier text. */
  readonly section?: string
  /** Absent for a question itself, and for a step of an earlier text. */
  readonly number?: number
  readonly title: string
  /** In the text that readers see now. */
  readonly now: number
  /** In earlier revisions. */
  readonly earlier: number
}

/** How a step is called that the article no longer has. */
export const GONE_STEP = '旧版的步骤'

/**
 * A line a step in the article's order, steps without trouble included; a question as a whole only
 * where readers named it. Steps that the text no longer has come last as 旧版的步骤, worst first.
 */
export function stuckSteps(
  article: InsightArticle,
  counts: readonly StuckCount[],
  currentRevision: string | undefined,
): readonly StuckStep[] {
  const totals = new Map<string, { now: number; earlier: number }>()
  for (const { slug, step, revision, count } of counts) {
    if (slug !== article.slug) continue
    const total = totals.get(step) ?? { now: 0, earlier: 0 }
    total[revision === currentRevision ? 'now' : 'earlier'] += count
    totals.set(step, total)
  }
  const countsOf = (id: string) => totals.get(id) ?? { now: 0, earlier: 0 }
  const known = article.outline.flatMap((section): readonly StuckStep[] => [
    ...(totals.has(section.id)
      ? [{ id: section.id, section: section.title, title: section.title, ...countsOf(section.id) }]
      : []),
    ...section.steps.map(({ id, number, title }) => ({
      id,
      section: section.title,
      number,
      title,
      ...countsOf(id),
    })),
  ])
  const ids = new Set(known.map((step) => step.id))
  const gone = [...totals]
    .filter(([id]) => !ids.has(id))
    .map(([id, total]) => ({ id, title: GONE_STEP, now: 0, earlier: total.now + total.earlier }))
    .sort((a, b) => b.earlier - a.earlier || (a.id < b.id ? -1 : 1))
  return [...known, ...gone]
}

/** The place where most readers of the present text get stuck; `undefined` when none does. */
export function worstStep(steps: readonly StuckStep[]): StuckStep | undefined {
  return steps
    .filter((step) => step.now > 0)
    .reduce<StuckStep | undefined>(
      (worst, step) => (worst && worst.now >= step.now ? worst : step),
      undefined,
    )
}

/** How the place that a vote names is called: 第 3 步 and its title, a question's title, or 旧版的步骤. */
export function nameOfStep(article: InsightArticle | undefined, id: string): string {
  for (const section of article?.outline ?? []) {
    if (section.id === id) return section.title
    const step = section.steps.find((each) => each.id === id)
    if (step) return `第 ${step.number} 步 ${step.title}`
  }
  const other = article?.otherSteps?.find((step) => step.id === id)
  if (other) return `第 ${other.number} 步 ${other.title}`
  return GONE_STEP
}
