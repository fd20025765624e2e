import { pairUp } from '@/lib/checks/likeness'
import type { ArticleVersion, SectionVersion, StepVersion } from './article-version'
import { type PassageDifference, passageDifferences } from './passage'

/** What became of one step. */
export type StepChange =
  | { readonly kind: 'added'; readonly step: StepVersion }
  | { readonly kind: 'dropped'; readonly step: StepVersion }
  /** Its words, pictures or links have changed; `moved` when its place among the others has too. */
  | {
      readonly kind: 'reworded'
      readonly step: StepVersion
      readonly before: StepVersion
      readonly moved: boolean
      readonly differences: readonly PassageDifference[]
    }
  /** The same in another place. */
  | { readonly kind: 'moved'; readonly step: StepVersion; readonly before: StepVersion }

/** What became of one question. */
export type SectionChange =
  | { readonly kind: 'added' | 'dropped'; readonly section: SectionVersion }
  | { readonly kind: 'renamed'; readonly section: SectionVersion; readonly before: SectionVersion }

type Article = Pick<ArticleVersion, 'sections' | 'steps'>

/** What has changed between the questions of an article, in the order of the page, dropped ones last. */
export function sectionChanges(before: Article, after: Article): readonly SectionChange[] {
  const origins = sectionOrigins(before, after)
  const changes = after.sections.flatMap((section): readonly SectionChange[] => {
    const origin = origins.get(section)
    if (!origin) return [{ kind: 'added', section }]
    return origin.title === section.title ? [] : [{ kind: 'renamed', section, before: origin }]
  })
  const kept = new Set(origins.values())
  const dropped = before.sections.filter((section) => !kept.has(section))
  return [...changes, ...dropped.map((section) => ({ kind: 'dropped', section }) as const)]
}

/** A question that was put in other words is known by its steps. */
function sectionOrigins(before: Article, after: Article) {
  const wordsIn = ({ steps }: Article, { id, title }: SectionVersion) =>
    [title, ...steps.filter(({ section }) => section.id === id).map(wordsOf)].join('\n')
  return pairUp({
    before: before.sections,
    after: after.sections,
    nameOf: ({ id }) => id,
    wordsOf: (section) => wordsIn(after.sections.includes(section) ? after : before, section),
  })
}

/**
 * What has changed between the steps of an article before and after, in the order of the page, dropped
 * ones last. Steps are the same by id, else by the likeness of their words. Of those that have kept
 * their order among one another as many as possible count as unmoved.
 */
export function stepChanges(before: Article, after: Article): readonly StepChange[] {
  const origins = pairUp({
    before: before.steps,
    after: after.steps,
    nameOf: ({ id }) => id,
    wordsOf,
  })
  const sections = new Map(
    [...sectionOrigins(before, after)].map(([section, origin]) => [section.id, origin.id]),
  )
  const unmoved = longestInOrder(
    after.steps.flatMap((step) => placeOf(origins.get(step), before.steps)),
  )
  const changes = after.steps.flatMap((step): readonly StepChange[] => {
    const origin = origins.get(step)
    if (!origin) return [{ kind: 'added', step }]
    const isElsewhere = sections.get(step.section.id) !== origin.section.id
    const moved = isElsewhere || !unmoved.has(before.steps.indexOf(origin))
    const differences = stepDifferences(origin, step)
    if (differences.length > 0) {
      return [{ kind: 'reworded', step, before: origin, moved, differences }]
    }
    return moved ? [{ kind: 'moved', step, before: origin }] : []
  })
  const kept = new Set(origins.values())
  const dropped = before.steps.filter((step) => !kept.has(step))
  return [...changes, ...dropped.map((step): StepChange => ({ kind: 'dropped', step }))]
}

function stepDifferences(before: StepVersion, after: StepVersion): readonly PassageDifference[] {
  const inside = passageDifferences(before, after)
  if (before.title === after.title || inside.includes('words')) return inside
  return ['words', ...inside.filter((difference) => difference !== 'format')]
}

function placeOf(step: StepVersion | undefined, list: readonly StepVersion[]): readonly number[] {
  return step ? [list.indexOf(step)] : []
}

function wordsOf({ title, text }: StepVersion): string {
  return `${title}\n${text}`
}

/** The members of a longest increasing subsequence; an article has few steps, so the square of their number is cheap. */
function longestInOrder(places: readonly number[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly previous: number }[] = []
  places.forEach((place, index) => {
    let length = 1
    let previous = -1
    for (let other = 0; other < index; other += 1) {
      const known = best[other]?.length ?? 0
      if ((places[other] ?? 0) < place && known + 1 > length) {
        length = known + 1
        previous = other
      }
    }
    best.push({ length, previous })
  })
  const members = new Set<number>()
  let at = best.reduce(
    (top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top),
    0,
  )
  while (at >= 0 && best[at]) {
    members.add(places[at] ?? -1)
    at = best[at]?.previous ?? -1
  }
  return members
}
