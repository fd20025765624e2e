/**
 * What an owner must do, line by line, as a newer changelog says it below 「要做什么」; what the older one said
 * already is left out.
 */
export function todoSections(before: string, after: string): readonly string[] {
  const known = new Set(before.split('\n'))
  const sections = after.split(/^### /m).filter((section) => section.startsWith('要做什么'))
  return sections
    .flatMap((section) => section.split(/^## /m, 1)[0]?.split('\n').slice(1) ?? [])
    .filter((line) => line.trim() !== '' && !known.has(line))
}
