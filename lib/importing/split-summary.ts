import type { Nodes, Paragraph } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { truncate } from '@/lib/text'

const LONGEST = 120
/** Shorter ones are labels: 「难度：★★」. */
const SHORTEST = 10

const processor = unified().use(remarkParse).use(remarkGfm)

/** The summary that an article opens with, and its text without what would be read twice. */
export type SplitSummary = { readonly summary: string; readonly body: string }

/**
 * The first paragraph that says something, as plain text of one line; without one, the title. Where that
 * paragraph opens the text and fits whole, it leaves the text: readers see the summary right above it.
 */
export function splitSummary(body: string, title: string): SplitSummary {
  const tree = processor.parse(body)
  const line = paragraphsOf(tree)
    .map(lineOf)
    .find((text) => text.length >= SHORTEST)
  const summary = truncate(line ?? title, LONGEST)
  const [first, second] = tree.children
  const isWhole = first?.type === 'paragraph' && isPlain(first) && lineOf(first) === summary
  const end = first?.position?.end.offset
  return isWhole && second !== undefined && end !== undefined
    ? { summary, body: body.slice(end).trimStart() }
    : { summary, body }
}

function paragraphsOf(node: Nodes): readonly Paragraph[] {
  if (node.type === 'paragraph') return [node]
  return 'children' in node ? node.children.flatMap(paragraphsOf) : []
}

function lineOf(paragraph: Paragraph): string {
  return textOf(paragraph, { includeImageAlt: false }).replace(/\s+/g, ' ').trim()
}

/** Without what plain text cannot keep: a link, a picture, a footnote. */
function isPlain(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'break') return true
  return (
    (node.type === 'paragraph' || node.type === 'strong' || node.type === 'emphasis') &&
    node.children.every(isPlain)
  )
}
