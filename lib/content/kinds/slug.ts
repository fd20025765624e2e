/** Lower-case ASCII words joined by `-`. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether the text can be a file name and an address. */
export function isSlug(text: string): boolean {
  return SLUG.test(text)
}
