/** Two texts without a common name are one that was changed, if they share this much of their letter pairs. */
const ALIKE = 0.4

/** More comparisons than this would take seconds, and after such a change nobody asks what became of what. */
const MOST_COMPARISONS = 10_000

export type Pairing<T> = {
  readonly before: readonly T[]
  readonly after: readonly T[]
  /** What stays the same while the words change, such as an id. */
  readonly nameOf: (item: T) => string
  readonly wordsOf: (item: T) => string
}

/** For each item after, the one before that it was: by its name, else by the likeness of its words. */
export function pairUp<T>({ before, after, nameOf, wordsOf }: Pairing<T>): ReadonlyMap<T, T> {
  const byName = new Map(before.map((item) => [nameOf(item), item]))
  const origins = new Map<T, T>()
  for (const item of after) {
    const same = byName.get(nameOf(item))
    if (same) origins.set(item, same)
  }
  const taken = new Set(origins.values())
  const wanting = after.filter((item) => !origins.has(item))
  const left = before.filter((item) => !taken.has(item))
  const comparisons = wanting.length * left.length
  if (comparisons === 0 || comparisons > MOST_COMPARISONS) return origins
  const withPairs = (item: T) => ({ item, pairs: letterPairs(wordsOf(item)) })
  const former = left.map(withPairs)
  const pairs = wanting
    .map(withPairs)
    .flatMap(({ item, pairs: now }) =>
      former.map(({ item: old, pairs: then }) => ({ item, old, share: likeness(now, then) })),
    )
    .filter(({ share }) => share >= ALIKE)
    .toSorted((a, b) => b.share - a.share)
  for (const { item, old } of pairs) {
    if (origins.has(item) || taken.has(old)) continue
    origins.set(item, old)
    taken.add(old)
  }
  return origins
}

/** Sørensen–Dice coefficient of two sets, from 0 to 1; nothing is not like nothing. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const total = a.size + b.size
  return total === 0 ? 0 : (2 * [...a].filter((pair) => b.has(pair)).length) / total
}

function letterPairs(text: string): ReadonlySet<string> {
  const letters = text.replace(/[\s\p{P}]/gu, '')
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  )
}
