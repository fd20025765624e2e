const KEY = 'recent-searches'
const MOST = 6

/** What the reader searched for on this device, newest first; none when storage is blocked or unreadable. */
export function loadRecent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

export function rememberSearch(query: string): void {
  const words = query.trim().slice(0, 100)
  if (words !== '') save([words, ...loadRecent().filter((each) => each !== words)])
}

export function forgetSearch(query: string): void {
  save(loadRecent().filter((each) => each !== query))
}

function save(searches: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches.slice(0, MOST)))
  } catch {
    // Blocked or full storage: nothing is remembered.
  }
}
