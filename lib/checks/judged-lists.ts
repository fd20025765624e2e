import { splitOrdinal } from '@/lib/markdown/ordinals'
import { splitSections } from '@/lib/markdown/sections'
import { findLists, type JudgedList } from '@/lib/markdown/split-parts'
import { readTitle } from '@/lib/markdown/title'
import type { Body } from './body'

const kept = new WeakMap<Body, readonly JudgedList[]>()

/** Every numbered list that the page shows as one, steps or points, but for those within steps. */
export function judgedLists(body: Body): readonly JudgedList[] {
  const known = kept.get(body)
  if (known) return known
  const { lead, sections, closing } = splitSections(body.tree.children)
  const lists = [
    ...findLists(lead),
    ...sections.flatMap(({ heading, blocks }) => {
      const written = readTitle(heading.children)
      return findLists(blocks, { ...written, title: splitOrdinal(written.title).title })
    }),
    ...findLists(closing),
  ]
  kept.set(body, lists)
  return lists
}
