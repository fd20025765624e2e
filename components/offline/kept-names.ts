/** Names that the page and the service worker share. Each kept page has a cache of its own: this and its address. */
export const KEPT_PREFIX = 'zhinan-page:'
/** Headers of a copy: when it was made (ISO 8601), and its title (escaped as in an address). */
export const KEPT_AT = 'X-Kept-At'
export const KEPT_TITLE = 'X-Kept-Title'

/**
 * Of names of caches those that belong to the site below a folder, as the addresses that were copied: another
 * site of the same host may keep its own.
 *
 * `(['zhinan-page:/help/articles/a', 'zhinan-page:/shop/b'], '/help/')` → `['/help/articles/a']`
 */
export function keptBelow(names: readonly string[], folder: string): readonly string[] {
  return names
    .filter((name) => name.startsWith(KEPT_PREFIX + folder))
    .map((name) => name.slice(KEPT_PREFIX.length))
}
