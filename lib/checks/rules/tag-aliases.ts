import type { FrontMatter } from '../document'
import type { FactRule, Finding } from '../rule'
import type { Site } from '../site'
import { valuePlace } from '../yaml-place'

/** One thing has one tag: two would split its articles between two lists. */
export const tagAliases: FactRule = {
  name: 'tag-aliases',
  severity: 'warning',
  about: 'facts',
  check: ({ document: { kind }, front, site }) => {
    if (kind === 'article') return inArticle(front, site)
    return kind === 'tags' ? inList(front, site) : []
  },
}

function inArticle(front: FrontMatter, { tagAliases: aliases }: Site) {
  const { values } = front
  if (aliases.size === 0 || !Array.isArray(values.tags)) return []
  const tags = values.tags.map(String)
  return tags.flatMap((written, index): readonly Finding[] => {
    const tag = aliases.get(written)
    if (tag === undefined) return []
    const place = valuePlace(front.map, ['tags', index])
    const isThere =
      tags.includes(tag) || tags.findIndex((each) => aliases.get(each) === tag) < index
    return [
      {
        at: place.start,
        message: `标签「${written}」和「${tag}」是一个意思，本站统一用「${tag}」`,
        hint: isThere ? `「${tag}」已经有了，删掉「${written}」。` : `改成 ${tag}`,
        fix: isThere ? undefined : [{ ...place, text: tag }],
      },
    ]
  })
}

/** An article is sent to a tag once; from there it must not be sent on. */
function inList(front: FrontMatter, { tagAliases: aliases }: Site): readonly Finding[] {
  return [...aliases].flatMap(([written, tag]): readonly Finding[] => {
    const next = aliases.get(tag)
    if (next === undefined) return []
    const place = valuePlace(front.map, ['aliases', written])
    const isLoop = next === written || tag === written
    return [
      {
        at: place.start,
        message: `「${written}」要改成「${tag}」，可是「${tag}」自己又要改成「${next}」`,
        hint: isLoop ? '两个只留一个做正式的标签，删掉另一行。' : `改成 ${next}`,
        fix: isLoop ? undefined : [{ ...place, text: next }],
      },
    ]
  })
}
