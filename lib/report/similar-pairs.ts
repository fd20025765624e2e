/** Two of a list, by their places, and how much they share. */
export type SimilarPair = {
  readonly first: number
  readonly second: number
  /** Dice's coefficient: 1 for the same features, 0 for none in common. */
  readonly share: number
}

/**
 * All pairs of sets that share at least `least` of their features, without comparing each with each: of
 * two such sets the rarest features of one always meet those of the other (prefix filter; Bayardo, Ma and
 * Srikant, “Scaling Up All Pairs Similarity Search”, 2007). Empty sets are like no other.
 */
export function similarPairs(
  sets: readonly ReadonlySet<string>[],
  least: number,
): readonly SimilarPair[] {
  const uses = countUses(sets)
  const holders = new Map<string, number[]>()
  const pairs: SimilarPair[] = []
  for (const [second, set] of sets.entries()) {
    const met = new Set<number>()
    for (const feature of rarest(set, uses, least)) {
      const holder = holders.get(feature)
      for (const first of holder ?? []) met.add(first)
      if (holder) holder.push(second)
      else holders.set(feature, [second])
    }
    for (const first of met) {
      const share = diceOf(sets[first] ?? new Set(), set)
      if (share >= least) pairs.push({ first, second, share })
    }
  }
  return pairs.sort((a, b) => b.share - a.share || a.first - b.first || a.second - b.second)
}

/** So many that a set which shares `least` cannot miss all of them. */
function rarest(
  set: ReadonlySet<string>,
  uses: ReadonlyMap<string, number>,
  least: number,
): readonly string[] {
  const count = (feature: string) => uses.get(feature) ?? 0
  const mustShare = Math.ceil((set.size * least) / (2 - least))
  return [...set]
    .sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1))
    .slice(0, set.size - mustShare + 1)
    .filter((feature) => count(feature) > 1)
}

function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const feature of small) if (large.has(feature)) shared += 1
  return (2 * shared) / (a.size + b.size)
}

/** The sets without what more than `most` of them have: what everybody says tells nothing apart. */
export function withoutCommon(
  sets: readonly ReadonlySet<string>[],
  most: number,
): readonly ReadonlySet<string>[] {
  const uses = countUses(sets)
  return sets.map((set) => new Set([...set].filter((each) => (uses.get(each) ?? 0) <= most)))
}

function countUses(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const set of sets) for (const each of set) uses.set(each, (uses.get(each) ?? 0) + 1)
  return uses
}

/** Every run of so many letters and digits, marks and spaces left out. `('打开 Wi-Fi', 3)` → 打开w, 开wi … */
export function shinglesOf(text: string, length: number): ReadonlySet<string> {
  const letters = Array.from(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  )
  const starts = Math.max(0, letters.length - length + 1)
  return new Set(Array.from({ length: starts }, (_, at) => letters.slice(at, at + length).join('')))
}
