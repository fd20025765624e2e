/** An article that the reader put into 收藏 on this device. */
export type SavedArticle = { readonly address: string; readonly title: string }

const KEY = 'saved'
const MOST = 200

/** The newest first; none when storage is blocked or unreadable. */
export function loadSaved(): readonly SavedArticle[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isSaved) : []
  } catch {
    return []
  }
}

function isSaved(value: unknown): value is SavedArticle {
  const { address, title } = Object(value)
  // One of this site: what is stored may have been written by anybody's script.
  return typeof address === 'string' && /^\/(?!\/)/.test(address) && typeof title === 'string'
}

/** Says whether it could be remembered. */
export function setSaved(article: SavedArticle, isWanted: boolean): boolean {
  const others = loadSaved().filter(({ address }) => address !== article.address)
  const all = isWanted ? [article, ...others].slice(0, MOST) : others
  try {
    localStorage.setItem(KEY, JSON.stringify(all))
    return true
  } catch {
    return false
  }
}
