import { groupBy } from '@/lib/group-by'
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
const GONE_STEP = '旧版的步骤'

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

/** A step of an article in which readers get stuck now. */
export type StuckPlace = { readonly article: InsightArticle; readonly step: StuckStep }

/** Where most readers of the present texts get stuck, the worst first, each article once. */
export function stuckPlaces(
  articles: readonly InsightArticle[],
  counts: readonly StuckCount[],
  current: ReadonlyMap<string, string>,
): readonly StuckPlace[] {
  const bySlug = groupBy(counts, ({ slug }) => [slug])
  return articles
    .flatMap((article): readonly StuckPlace[] => {
      const { slug } = article
      const step = worstStep(stuckSteps(article, bySlug.get(slug) ?? [], current.get(slug)))
      return step ? [{ article, step }] : []
    })
    .sort((a, b) => b.step.now - a.step.now || (a.article.slug < b.article.slug ? -1 : 1))
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
