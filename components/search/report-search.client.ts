/** What a reader searched for, and how many articles that gave. */
export type SearchMade = { readonly query: string; readonly total: number }

/**
 * Tells whoever counts searches (大家都在搜, searches without results) about one that the reader meant:
 * an event `zhinan:search` on `document`. Nobody need listen.
 */
export function reportSearch(made: SearchMade): void {
  document.dispatchEvent(new CustomEvent<SearchMade>('zhinan:search', { detail: made }))
}
