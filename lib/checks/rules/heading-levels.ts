import type { Heading } from 'mdast'
import { splitStepNumber } from '@/lib/markdown/ordinals'
import { plainWords } from '@/lib/markdown/title'
import { spanOf } from '../body'
import type { Edit } from '../problem'
import type { BodyRule, Finding } from '../rule'
import { tightHeadings } from '../tight-headings'

/**
 * Headings go down one level at a time: screen readers move by them, the contents list shows them. A
 * numbered one that goes on with the count of those above it, but one level lower, is a lost step.
 */
export const headingLevels: BodyRule = {
  name: 'heading-levels',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) => {
    // Those that are not headings yet would be missing from the count.
    if (tightHeadings(body, text).length > 0) return []
    return [...jumps(body.headings, text), ...lostSteps(body.headings, text)]
  },
}

function jumps(headings: readonly Heading[], text: string): readonly Finding[] {
  const found: Finding[] = []
  let last = 1
  for (const [index, node] of headings.entries()) {
    // An h1 is a mistake of its own; it stands for the h2 that it should be.
    const depth = Math.max(2, node.depth)
    if (depth > last + 1) {
      const wanted = '#'.repeat(last + 1)
      found.push({
        at: spanOf(node).start,
        message:
          last === 1
            ? `第一个标题是 ${node.depth} 级（${node.depth} 个 #），前面还没有二级标题`
            : `标题从 ${last} 级直接跳到了 ${depth} 级`,
        hint: `把开头改成 ${wanted.length} 个 #（${wanted} 加空格），后面同级和更低的标题跟着改。`,
        severity: 'warning',
        fix: raised(headings.slice(index), depth - last - 1, text),
      })
      last += 1
    } else last = depth
  }
  return found
}

/** The heading and all that stand level with it or below, up to a higher one, keep their order among themselves. */
function raised(headings: readonly Heading[], by: number, text: string): readonly Edit[] {
  const [first] = headings
  const end = headings.findIndex(({ depth }) => depth < (first?.depth ?? 0))
  return headings.slice(0, end === -1 ? undefined : end).flatMap((node): readonly Edit[] => {
    const { start } = spanOf(node)
    return text[start] === '#' ? [{ start, end: start + by, text: '' }] : []
  })
}

/** Numbered headings that go on with the count of those one level higher. */
export function lostSteps(headings: readonly Heading[], text: string): readonly Finding[] {
  let above: { readonly depth: number; readonly number: number } | undefined
  return headings.flatMap((node): readonly Finding[] => {
    const { depth } = node
    const number = splitStepNumber(plainWords(node.children))?.number
    const { start } = spanOf(node)
    if (above && number === above.number + 1 && depth === above.depth + 1 && number > 1) {
      above = { ...above, number }
      return [
        {
          at: start,
          message: `第 ${number} 步的标题是 ${depth} 级，第 ${number - 1} 步是 ${above.depth} 级：它会算在第 ${number - 1} 步里，自己不成一步`,
          hint: `把开头改成 ${above.depth} 个 #（${'#'.repeat(above.depth)} 加空格）。`,
          fix: text[start] === '#' ? [{ start, end: start + 1, text: '' }] : undefined,
        },
      ]
    }
    if (number !== undefined && (above === undefined || depth <= above.depth))
      above = { depth, number }
    // Below a step that has numbered parts of its own, the count is theirs.
    else if (number !== undefined || (above && depth < above.depth)) above = undefined
    return []
  })
}
