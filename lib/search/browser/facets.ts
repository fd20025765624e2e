import { readNumbers } from './numbers'
import type { FacetCount, Facets, Label } from './types'

/** Whether an article belongs to a group. */
export type Member = (article: number) => boolean

/** Whether an article belongs to the group; all do where no group is asked for, none where it is unknown. */
export function memberTest(groups: Facets['topics'] | undefined, slug: string | undefined): Member {
  if (!slug) return () => true
  const list = groups && Object.hasOwn(groups, slug) ? groups[slug] : ''
  const members = new Set(readMembers(list ?? ''))
  return (article) => members.has(article)
}

/** Of each group that has any of the articles, how many; none where the groups were not asked for. */
export function countMembers(
  labels: readonly Label[],
  groups: Facets['topics'] | undefined,
  articles: readonly number[],
): readonly FacetCount[] {
  if (!groups) return []
  const found = new Set(articles)
  return labels
    .map((label) => ({
      ...label,
      count: readMembers(groups[label.slug] ?? '').filter((article) => found.has(article)).length,
    }))
    .filter(({ count }) => count > 0)
}

/** Written as the number of articles and the distance of each from the one before. */
function readMembers(text: string): readonly number[] {
  const next = readNumbers(text)
  let article = 0
  return Array.from({ length: next() }, () => {
    article += next()
    return article
  })
}
