import type { Nodes } from 'mdast'
import { readBody, spanOf } from '@/lib/checks/body'
import { type Document, readDocument } from '@/lib/checks/document'
import { outlineParts } from '@/lib/markdown/outline'
import { applyEdits } from './apply-edits'

/** A step or a section that has another title and the address that it had. */
export type KeptAddress = { readonly file: string; readonly title: string; readonly id: string }

/**
 * A document's changed text, with `{#…}` written beside each title whose address would otherwise be another:
 * links to a step, what readers ticked and what they said of it go by that address. Where the two texts are not
 * made of the same titles, as it is.
 */
export function keepAddresses(
  document: Document,
  text: string,
): { readonly text: string; readonly kept: readonly KeptAddress[] } {
  const changed = readDocument({ ...document.file, bytes: Buffer.from(text) })
  const before = anchorsOf(document)
  const after = changed ? anchorsOf(changed) : []
  if (before.length !== after.length) return { text, kept: [] }
  const due = after.flatMap(({ id, title, end }, index) => {
    const old = before[index]?.id ?? id
    return id === old || end === undefined ? [] : [{ id: old, title, end }]
  })
  return {
    text: applyEdits(
      text,
      due.map(({ id, end }) => ({ start: end, end, text: ` {#${id}}` })),
    ),
    kept: due.map(({ id, title }) => ({ file: document.file.path, title, id })),
  }
}

/** Where an address belongs, and where one would be written. */
type WrittenAnchor = { readonly id: string; readonly title: string; readonly end?: number }

/** In the order of the text, within each kind of title. */
function anchorsOf(document: Document): readonly WrittenAnchor[] {
  const body = readBody(document)
  if (!body) return []
  const { outline, tree } = body
  const ends = new Map<number, number>()
  findEnds(tree, ends)
  const items = outlineParts(outline).flatMap((part) => (part.kind === 'prose' ? [] : part.items))
  const places = [
    ...outline.sections,
    ...items,
    ...outline.headings.map(({ node, ...heading }) => ({ ...heading, position: node.position })),
  ]
  return places.map(({ id, title, position }) => ({
    id,
    title,
    end: position ? ends.get(spanOf({ position }).start) : undefined,
  }))
}

/** By where a heading or a list item begins, where the words of its title, or of its opening, end. */
function findEnds(node: Nodes, ends: Map<number, number>): void {
  const words = node.type === 'listItem' ? node.children[0] : node
  if ((node.type === 'heading' || node.type === 'listItem') && words && 'children' in words) {
    const last = words.children.at(-1)
    const isText = words.type === 'heading' || words.type === 'paragraph'
    if (isText && last?.position) ends.set(spanOf(node).start, spanOf(last).end)
  }
  if ('children' in node) for (const child of node.children) findEnds(child, ends)
}
