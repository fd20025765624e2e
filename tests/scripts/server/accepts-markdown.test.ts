import { expect, test } from 'vitest'
import { acceptsMarkdown } from '@/scripts/server/accepts-markdown'

test.each([
  ['text/markdown', true],
  ['text/markdown, text/html, */*', true],
  ['text/html;q=0.9, Text/Markdown', true],
  ['text/markdown;q=0.5, text/html', false],
  ['text/markdown;q=0', false],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', false],
  ['*/*', false],
  [undefined, false],
])('acceptsMarkdown(%s) is %s', (accept, is) => {
  expect(acceptsMarkdown(accept)).toBe(is)
})
