/** Characters that were put in, taken out or replaced (then both stand here). */
export type Edits = readonly string[]

/**
 * The fewest single-character changes that make one text the other, as the characters they touch, one
 * entry a change; `undefined` when it takes more than `most`. Meant for a small `most`: the work grows
 * threefold with each.
 *
 * `('点击确订', '点击确定', 2)` → `['订定']`
 */
export function findEdits(a: string, b: string, most: number): Edits | undefined {
  const before = [...a]
  const after = [...b]
  if (Math.abs(before.length - after.length) > most) return undefined
  for (let budget = 0; budget <= most; budget++) {
    const edits = alignFrom(before, after, { i: 0, j: 0, budget })
    if (edits) return edits
  }
  return undefined
}

function alignFrom(
  a: readonly string[],
  b: readonly string[],
  at: { readonly i: number; readonly j: number; readonly budget: number },
): Edits | undefined {
  let { i, j } = at
  while (i < a.length && a[i] === b[j]) {
    i += 1
    j += 1
  }
  if (i === a.length && j === b.length) return []
  if (at.budget === 0) return undefined
  const budget = at.budget - 1
  const [old = '', fresh = ''] = [a[i], b[j]]
  const ways = [
    { touched: old + fresh, i: i + 1, j: j + 1, isOpen: old !== '' && fresh !== '' },
    { touched: fresh, i, j: j + 1, isOpen: fresh !== '' },
    { touched: old, i: i + 1, j, isOpen: old !== '' },
  ]
  for (const { touched, isOpen, ...next } of ways) {
    const rest = isOpen ? alignFrom(a, b, { ...next, budget }) : undefined
    if (rest) return [touched, ...rest]
  }
  return undefined
}
