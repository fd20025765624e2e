import type { PartOutline } from '@/lib/markdown/outline'
import { spanOf } from '../body'
import type { BodyRule } from '../rule'

/** A question that nothing answers. */
export const emptySection: BodyRule = {
  name: 'empty-section',
  severity: 'error',
  about: 'body',
  check: ({ body }) =>
    body.outline.sections
      .filter(({ parts }) => parts.every(isEmpty))
      .map((section) => ({
        at: spanOf(section).start,
        message: `小节「${section.title}」下面没有内容`,
        hint: '写上答案或步骤；还没想好就先删掉这个标题。',
      })),
}

/** Comments and definitions are not seen by readers. */
function isEmpty(part: PartOutline): boolean {
  return (
    part.kind === 'prose' &&
    part.blocks.every(({ type }) => type === 'html' || type === 'definition')
  )
}
