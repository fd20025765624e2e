import { outlineParts, outlineSteps } from '@/lib/markdown/outline'
import { spanOf } from '../body'
import type { BodyRule } from '../rule'

/** A step says what to do, and what the reader sees when it is done. */
export const emptyStep: BodyRule = {
  name: 'empty-step',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) =>
    outlineSteps(outlineParts(body.outline)).flatMap((step) => {
      const at = spanOf(step).start
      const isHeading = text[at] === '#'
      // In a list one sentence is a whole step.
      const hasText = step.body.some(({ type }) => type !== 'html' && type !== 'definition')
      if (/^第 \d+ 步$/.test(step.title)) {
        const hint = '写上这一步做什么，动词开头，例如：打开支付设置。'
        // A picture alone is shown, with its words for those who cannot see it.
        return isHeading || !hasText
          ? [{ at, message: `第 ${step.number} 步没有标题`, hint }]
          : [
              {
                at,
                message: `第 ${step.number} 步没有写做什么，目录里只有「${step.title}」`,
                hint,
                severity: 'warning',
              },
            ]
      }
      if (hasText || !isHeading) return []
      return [
        {
          at,
          message: `第 ${step.number} 步「${step.title}」只有标题，没有说明`,
          hint: '在标题下面空一行，写清楚点哪里、会看到什么；没有可写的就和上一步合并。',
        },
      ]
    }),
}
