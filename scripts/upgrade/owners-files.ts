/** Files of the software within the owner's folders. */
const OF_SOFTWARE: ReadonlySet<string> = new Set(['content/README.md', 'public/studio.css'])

/**
 * Whether a file belongs to the owner, so that no upgrade touches it: what is written, the settings and what
 * is served as it is. All else is the software's.
 *
 * @param file from the project's folder, with `/`
 */
export function isOwners(file: string): boolean {
  if (OF_SOFTWARE.has(file)) return false
  return file === 'site.config.ts' || /^(?:content|public)\//.test(file)
}
