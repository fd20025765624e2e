import { spanOf } from '../body'
import type { BodyRule, Finding } from '../rule'
import { tightHeadings } from '../tight-headings'

/** Headings go down one level at a time: screen readers move by them, the contents list shows them. */
export const headingLevels: BodyRule = {
  name: 'heading-levels',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) => {
    // Those that are not headings yet would be missing from the count.
    if (tightHeadings(body, text).length > 0) return []
    const found: Finding[] = []
    let last = 1
    for (const node of body.headings) {
      // An h1 is a mistake of its own; it stands for the h2 that it should be.
      const depth = Math.max(2, node.depth)
      if (depth > last + 1) {
        const { start } = spanOf(node)
        const wanted = '#'.repeat(last + 1)
        const isHash = text[start] === '#'
        found.push({
          at: start,
          message:
            last === 1
              ? `第一个标题是 ${node.depth} 级（${node.depth} 个 #），前面还没有二级标题`
              : `标题从 ${last} 级直接跳到了 ${depth} 级`,
          hint: `把开头改成 ${wanted.length} 个 #（${wanted} 加空格）。`,
          fix: isHash ? [{ start, end: start + node.depth, text: wanted }] : undefined,
        })
        last += 1
      } else last = depth
    }
    return found
  },
}
