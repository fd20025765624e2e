/**
 * The first `most` characters of what a message quotes, and `…`; no half of a pair among them.
 *
 * `('https://example.com/', 8)` → `https://…`
 */
export function brief(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}
