import type { ElementContent, Parents, RootContent, Text } from 'hast'
import { splitTapPaths } from '@/lib/tap-path'

/**
 * Puts each tap path into a `span.tap-path`, and each of its places, with the › that follows, into a span of
 * its own, so that a line breaks between places only. The words stay what they are.
 */
export function markTapPaths(node: Parents): void {
  if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return
  for (const [index, child] of [...node.children.entries()].reverse()) {
    if (child.type === 'element') markTapPaths(child)
    else if (child.type === 'text' && child.value.includes('›')) {
      const children: RootContent[] = node.children
      children.splice(index, 1, ...marked(child))
    }
  }
}

function marked({ value }: Text): readonly ElementContent[] {
  return splitTapPaths(value).map((part) =>
    typeof part === 'string' ? { type: 'text', value: part } : pathOf(part),
  )
}

function pathOf(places: readonly string[]): ElementContent {
  const last = places.length - 1
  const children = places.flatMap((place, index): ElementContent[] =>
    index < last ? [placeOf(`${place} ›`), { type: 'text', value: ' ' }] : [placeOf(place)],
  )
  return { type: 'element', tagName: 'span', properties: { className: ['tap-path'] }, children }
}

function placeOf(value: string): ElementContent {
  return { type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value }] }
}
