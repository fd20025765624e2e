import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast'
import { parseMarkdown, type Span } from './parse-markdown'

/** A link or picture in the text, wherever its address is written. */
export type Reference = {
  readonly kind: 'link' | 'image'
  /** As Markdown understands it: `\(` and `&amp;` are resolved, `%20` is not. */
  readonly url: string
  /** Of a picture. */
  readonly alt?: string
  readonly title?: string
  /** Offsets of the whole link or picture; none when GFM found the address in plain text. */
  readonly span?: Span
  /** Offsets of the address in `[…](…)` or in the definition; none in `<…>` and bare addresses. */
  readonly destination?: Span
  /** Both from 1. */
  readonly line: number
  readonly column: number
}

type ReferenceNode = Link | LinkReference | Image | ImageReference

/**
 * All links and pictures of a text in order, those that name a definition (`[a][b]`) included.
 * Takes a tree of `parseMarkdown` too, so that a text is parsed only once.
 */
export function collectReferences(markdown: string | Root): readonly Reference[] {
  const tree = typeof markdown === 'string' ? parseMarkdown(markdown) : markdown
  const nodes: ReferenceNode[] = []
  const definitions = new Map<string, Definition>()
  collect(tree, nodes, definitions)
  return nodes.flatMap((node) => {
    const isDirect = node.type === 'link' || node.type === 'image'
    const source = isDirect ? node : definitions.get(node.identifier)
    return source ? [toReference(node, source)] : []
  })
}

/** The first of several definitions of the same name counts (CommonMark). */
function collect(node: Nodes, nodes: ReferenceNode[], definitions: Map<string, Definition>): void {
  switch (node.type) {
    case 'definition':
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
      break
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
      nodes.push(node)
  }
  if ('children' in node) for (const child of node.children) collect(child, nodes, definitions)
}

function toReference(node: ReferenceNode, source: Link | Image | Definition): Reference {
  const isImage = node.type === 'image' || node.type === 'imageReference'
  const { start, end } = node.position ?? {}
  return {
    kind: isImage ? 'image' : 'link',
    url: source.url,
    alt: isImage ? (node.alt ?? '') : undefined,
    title: source.title ?? undefined,
    span: start && end && { start: start.offset ?? 0, end: end.offset ?? 0 },
    destination: source.data?.destination,
    line: start?.line ?? 1,
    column: start?.column ?? 1,
  }
}
