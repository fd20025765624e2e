import { hasIssue } from '../document'
import type { FrontMatterRule } from '../rule'
import { valuePlace } from '../yaml-place'

/** A summary answers the question and is shown whole in lists; content/README.md names the range. */
const SHORTEST = 40
const LONGEST = 120

export const summaryLength: FrontMatterRule = {
  name: 'summary-length',
  severity: 'warning',
  about: 'front-matter',
  check: ({ document: { kind }, front }) => {
    const { values, map } = front
    if (kind !== 'article' || typeof values.summary !== 'string') return []
    if (hasIssue(front, ['summary'])) return []
    const length = [...values.summary.trim()].length
    if (length >= SHORTEST && length <= LONGEST) return []
    const at = valuePlace(map, ['summary']).start
    return [
      length < SHORTEST
        ? {
            at,
            message: `摘要只有 ${length} 个字，读者可能还不知道怎么做`,
            hint: `写到 ${SHORTEST}–${LONGEST} 字：点哪里、要多久、什么不能撤销。`,
          }
        : {
            at,
            message: `摘要有 ${length} 个字，手机上一屏放不下`,
            hint: `删到 ${LONGEST} 字以内，细节留给正文。`,
          },
    ]
  },
}
