import { hasIssue } from '../document'
import type { FrontMatterRule } from '../rule'
import { valuePlace } from '../yaml-place'

/** Search engines show about thirty characters; two questions in one line need a few more. */
const LONGEST = 40
const SHORTEST = 5

export const titleLength: FrontMatterRule = {
  name: 'title-length',
  severity: 'warning',
  about: 'front-matter',
  check: ({ document: { kind }, front }) => {
    const { values, map } = front
    if (kind !== 'article' || typeof values.title !== 'string') return []
    if (hasIssue(front, ['title'])) return []
    const length = [...values.title.trim()].length
    if (length >= SHORTEST && length <= LONGEST) return []
    return [
      {
        at: valuePlace(map, ['title']).start,
        message: `标题有 ${length} 个字，太${length > LONGEST ? '长' : '短'}了`,
        hint: `写到 ${SHORTEST}–${LONGEST} 字，用读者会搜索的原话提问，最多两个问题。`,
      },
    ]
  },
}
