import { WRITTEN_ID } from '@/lib/markdown/written-id'
import { spanOf } from '../body'
import type { BodyRule, Finding } from '../rule'

const WELL_FORMED = new RegExp(`^${WRITTEN_ID}$`, 'u')

/** `{#id}` gives a heading an address of its own: well-formed, and only once in an article. */
export const headingIds: BodyRule = {
  name: 'heading-ids',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) => {
    const seen = new Set<string>()
    return body.headings.flatMap((node): readonly Finding[] => {
      const { start, end } = spanOf(node)
      const match = /\{#([^{}\n]*)\}?[ \t]*$/.exec(text.slice(start, end))
      if (!match) return []
      const id = match[1] ?? ''
      const at = start + match.index
      if (!WELL_FORMED.test(match[0].trimEnd())) {
        return [
          {
            at,
            message: `小标题的地址「${match[0]}」写得不对，会原样显示出来`,
            hint: '只能用汉字、字母、数字、连字符和下划线，例如 {#unbind-card}；不需要就删掉它。',
          },
        ]
      }
      if (seen.has(id)) {
        return [
          {
            at,
            message: `小标题的地址 {#${id}} 用了两遍`,
            hint: '改掉其中一个，一篇文章里不能重复。',
          },
        ]
      }
      seen.add(id)
      return []
    })
  },
}
