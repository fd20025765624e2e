import { readNumbers } from './numbers'
import type { FacetCount, Facets, Label } from './types'

/** Whether an article belongs to a group. */
export type Member = (article: number) => boolean

type Groups = Facets['topics']

/** Whether an article belongs to the group; all do where no group is asked for, none where it is unknown. */
export function memberTest(groups: Groups | undefined, slug: string | undefined): Member {
  if (!slug) return () => true
  const members = new Set(
    groups && Object.getOwnPropertyDescriptor(groups, slug) ? membersOf(groups, slug) : [],
  )
  return (article) => members.has(article)
}

/** Of each group that has any of the articles, how many; none where the groups were not asked for. */
export function countMembers(
  labels: readonly Label[],
  groups: Groups | undefined,
  isFound: Member,
): readonly FacetCount[] {
  if (!groups) return []
  return labels
    .map((label) => {
      let count = 0
      for (const article of membersOf(groups, label.slug)) if (isFound(article)) count += 1
      return { ...label, count }
    })
    .filter(({ count }) => count > 0)
}

/** Read once for each index: every search counts all groups. */
const read = new WeakMap<Groups, Map<string, Uint32Array>>()

/** Written as the number of articles and the distance of each from the one before. */
function membersOf(groups: Groups, slug: string): Uint32Array {
  const lists = read.get(groups) ?? new Map<string, Uint32Array>()
  read.set(groups, lists)
  const known = lists.get(slug)
  if (known) return known
  const members = readNumbers(groups[slug] ?? '').subarray(1)
  for (let place = 1; place < members.length; place++) {
    members[place] = (members[place] ?? 0) + (members[place - 1] ?? 0)
  }
  lists.set(slug, members)
  return members
}
