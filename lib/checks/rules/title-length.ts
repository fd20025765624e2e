import { textWidth } from '@/lib/text'
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
    const title = values.title.trim()
    const length = textWidth(title)
    const letters = [...title].length
    if (letters >= SHORTEST && length <= LONGEST) return []
    return [
      {
        at: valuePlace(map, ['title']).start,
        message:
          length > LONGEST ? `标题有 ${length} 个字宽，太长了` : `标题有 ${letters} 个字，太短了`,
        hint: `写到 ${SHORTEST}–${LONGEST} 个字宽（两个字母或数字算一个），用读者会搜索的原话提问，最多两个问题。`,
      },
    ]
  },
}
