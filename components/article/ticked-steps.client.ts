/** The theme script reads the same key before the first paint. */
const keyOf = (slug: string) => `steps:${slug}`

/** Ids of the steps that the reader has ticked in an article; none when storage is blocked or unreadable. */
export function loadTicked(slug: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(slug)) ?? '[]')
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/**
 * Remembers that steps are ticked or no longer so. Ids that are not on the page today are kept:
 * an edit may take a step away and the next one bring it back.
 */
export function saveTicked(slug: string, ids: readonly string[], ticked: boolean): void {
  const others = loadTicked(slug).filter((id) => !ids.includes(id))
  const all = ticked ? [...others, ...ids] : others
  try {
    if (all.length === 0) localStorage.removeItem(keyOf(slug))
    else localStorage.setItem(keyOf(slug), JSON.stringify(all))
  } catch {
    // Storage is blocked or full: the boxes themselves still hold the state while the page is open.
  }
}
