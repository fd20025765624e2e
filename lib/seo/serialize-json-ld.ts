/** Structured data as schema.org and search engines want it: plain objects, serialised at the end. */
export type JsonLdData = Readonly<Record<string, unknown>>

/**
 * JSON that is safe inside a `<script>`: nothing in it can end the element or start a comment (HTML
 * Standard, “Restrictions for contents of script elements”), and U+2028/9 are escaped as well.
 */
export function serializeJsonLd(data: JsonLdData): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
