import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { truncate } from '@/lib/text'

const LONGEST = 120
/** Shorter ones are labels: 「难度：★★」. */
const SHORTEST = 10

const processor = unified().use(remarkParse).use(remarkGfm)

/** The first paragraph that says something, as plain text of one line; without one, the title. */
export function summaryOf(body: string, title: string): string {
  const paragraphs: string[] = []
  const collect = (node: Nodes) => {
    if (node.type === 'paragraph') paragraphs.push(textOf(node, { includeImageAlt: false }))
    else if ('children' in node) for (const child of node.children) collect(child)
  }
  collect(processor.parse(body))
  const lines = paragraphs.map((text) => text.replace(/\s+/g, ' ').trim())
  return truncate(lines.find((text) => text.length >= SHORTEST) ?? title, LONGEST)
}
