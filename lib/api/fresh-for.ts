/**
 * Returns what `load` gave last for `ms` milliseconds; those who ask meanwhile share one load. A failure
 * is given to those who wait for it and not kept.
 */
export function freshFor<T>(
  ms: number,
  now: () => number,
  load: () => Promise<T>,
): () => Promise<T> {
  let held: { readonly at: number; readonly value: Promise<T> } | undefined
  return () => {
    // A clock that was set back must not keep a value for long.
    if (held && Math.abs(now() - held.at) < ms) return held.value
    const value = load()
    const mine = { at: now(), value }
    held = mine
    value.catch(() => {
      if (held === mine) held = undefined
    })
    return value
  }
}
