import type { Nodes, Root, RootContent, Text } from 'mdast'
import type { Transform } from 'mdast-util-from-markdown'
import type { Position } from 'unist'
import { lengthOf } from './bare-links'

/** What can be an address; a text without it is left as it is. */
const ADDRESS = /https?:|www\.|@/i

/**
 * GFM's search for bare addresses in finished text, such that the links and the words around them know
 * where they stand. Where a text is written with escapes or entities, its pieces have no place.
 */
export function placeBareLinks(transforms: readonly Transform[]): Transform[] {
  return [(tree) => searchIn(tree, transforms)]
}

function searchIn(parent: Nodes, transforms: readonly Transform[]): void {
  if (!('children' in parent) || parent.type === 'link' || parent.type === 'linkReference') return
  const children: RootContent[] = parent.children.flatMap((child) => {
    if (child.type === 'text' && ADDRESS.test(child.value)) return pieces(child, transforms)
    searchIn(child, transforms)
    return [child]
  })
  Object.assign(parent, { children })
}

/** One text, searched alone. */
function pieces(text: Text, transforms: readonly Transform[]): RootContent[] {
  const alone: Root = { type: 'root', children: [{ type: 'paragraph', children: [text] }] }
  for (const transform of transforms) transform(alone)
  const [paragraph] = alone.children
  const found = paragraph?.type === 'paragraph' ? paragraph.children : []
  const { position } = text
  if (found.length < 2 && found[0]?.type === 'text') return found
  const isAsWritten = position && lengthOf(position) === text.value.length
  if (!isAsWritten)
    return found.map((node) => (node.type === 'link' ? { ...node, position } : node))
  let done = 0
  return found.map((node) => {
    const start = done
    done += wordsOf(node).length
    return { ...node, position: part(position, text.value, start, done) }
  })
}

function wordsOf(node: RootContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'link' ? node.children.map(wordsOf).join('') : ''
}

function part(whole: Position, text: string, from: number, to: number): Position {
  return { start: pointIn(whole, text, from), end: pointIn(whole, text, to) }
}

function pointIn({ start }: Position, text: string, at: number): Position['start'] {
  const lines = text.slice(0, at).split('\n')
  const column = lines.length === 1 ? start.column + at : (lines.at(-1)?.length ?? 0) + 1
  return { line: start.line + lines.length - 1, column, offset: (start.offset ?? 0) + at }
}
