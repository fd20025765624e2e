/** What a reader searched for, how many articles that gave, and whether one of them was opened. */
export type SearchMade = {
  readonly query: string
  readonly total: number
  readonly isOpened?: boolean
}

/**
 * Tells whoever counts searches (大家都在搜, searches without results or after which nothing was opened)
 * about one that the reader meant: an event `zhinan:search` on `document`. Nobody need listen.
 */
export function reportSearch(made: SearchMade): void {
  document.dispatchEvent(new CustomEvent<SearchMade>('zhinan:search', { detail: made }))
}

/** Whether a press opens an article: a result, or a part of the answer. In a new tab too. */
export function opensResult({ target, type, button }: MouseEvent): boolean {
  const isPress = type === 'click' || button === 1
  return (
    isPress && target instanceof Element && target.closest('.search-hits a, .answer a') !== null
  )
}
