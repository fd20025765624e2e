/** Names that the page and the service worker share. Each kept page has a cache of its own: this and its address. */
export const KEPT_PREFIX = 'zhinan-page:'
/** Headers of a copy: when it was made (ISO 8601), and its title (escaped as in an address). */
export const KEPT_AT = 'X-Kept-At'
export const KEPT_TITLE = 'X-Kept-Title'
