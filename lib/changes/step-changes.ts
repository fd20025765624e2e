import type { StepVersion } from './article-version'

/** What became of one step. */
export type StepChange =
  | { readonly kind: 'added'; readonly step: StepVersion }
  | { readonly kind: 'dropped'; readonly step: StepVersion }
  /** Its words have changed; `moved` when its place among the others has too. */
  | {
      readonly kind: 'reworded'
      readonly step: StepVersion
      readonly before: StepVersion
      readonly moved: boolean
    }
  /** The same words in another place. */
  | { readonly kind: 'moved'; readonly step: StepVersion; readonly before: StepVersion }

/** Two steps without a common id are one that was reworded, if they share this much of their letter pairs. */
const ALIKE = 0.4

/**
 * What has changed between the steps of an article before and after, in the order of the page, dropped
 * ones last. Steps are the same by id, else by the likeness of their words. Of those that have kept
 * their order among one another as many as possible count as unmoved.
 */
export function stepChanges(
  before: readonly StepVersion[],
  after: readonly StepVersion[],
): readonly StepChange[] {
  const origins = matchSteps(before, after)
  const unmoved = longestInOrder(after.flatMap((step) => placeOf(origins.get(step), before)))
  const changes = after.flatMap((step): readonly StepChange[] => {
    const origin = origins.get(step)
    if (!origin) return [{ kind: 'added', step }]
    const moved = !unmoved.has(before.indexOf(origin)) || step.section !== origin.section
    if (wordsOf(step) !== wordsOf(origin)) {
      return [{ kind: 'reworded', step, before: origin, moved }]
    }
    return moved ? [{ kind: 'moved', step, before: origin }] : []
  })
  const kept = new Set(origins.values())
  const dropped = before.filter((step) => !kept.has(step))
  return [...changes, ...dropped.map((step): StepChange => ({ kind: 'dropped', step }))]
}

function placeOf(step: StepVersion | undefined, list: readonly StepVersion[]): readonly number[] {
  return step ? [list.indexOf(step)] : []
}

function wordsOf({ title, text }: StepVersion): string {
  return `${title}\n${text}`
}

/** For each step after, the one before that it was. */
function matchSteps(
  before: readonly StepVersion[],
  after: readonly StepVersion[],
): ReadonlyMap<StepVersion, StepVersion> {
  const byId = new Map(before.map((step) => [step.id, step]))
  const origins = new Map<StepVersion, StepVersion>()
  for (const step of after) {
    const same = byId.get(step.id)
    if (same) origins.set(step, same)
  }
  const taken = new Set(origins.values())
  const pairs = after
    .filter((step) => !origins.has(step))
    .flatMap((step) =>
      before
        .filter((old) => !taken.has(old))
        .map((old) => ({ step, old, share: likeness(wordsOf(step), wordsOf(old)) })),
    )
    .filter(({ share }) => share >= ALIKE)
    .toSorted((a, b) => b.share - a.share)
  for (const { step, old } of pairs) {
    if (origins.has(step) || taken.has(old)) continue
    origins.set(step, old)
    taken.add(old)
  }
  return origins
}

/** Sørensen–Dice coefficient of the pairs of letters, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [pairsA, pairsB] = [letterPairs(a), letterPairs(b)]
  const total = pairsA.size + pairsB.size
  if (total === 0) return a === b ? 1 : 0
  const common = [...pairsA].filter((pair) => pairsB.has(pair)).length
  return (2 * common) / total
}

function letterPairs(text: string): ReadonlySet<string> {
  const letters = text.replace(/[\s\p{P}]/gu, '')
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  )
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
