/** Lines of all articles, by article; an article without lines has no entry. */
export function groupBySlug<T extends { readonly slug: string }>(
  lines: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const line of lines) {
    const group = groups.get(line.slug)
    if (group) group.push(line)
    else groups.set(line.slug, [line])
  }
  return groups
}
