import type { PhrasingContent } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'

/** Inline Markdown as the characters that readers see, without alt texts and raw HTML. */
export function shownWords(content: readonly PhrasingContent[]): string {
  return wordsOf(content, { includeImageAlt: false, includeHtml: false })
}

/** The content cut at its line breaks, soft and hard; never inside links, bold words or code. */
export function splitLines(content: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of content) {
    if (node.type === 'break') lines.push([])
    else if (node.type !== 'text') lines.at(-1)?.push(node)
    else {
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([])
        if (value !== '') lines.at(-1)?.push({ ...node, value })
      }
    }
  }
  return lines.filter((line) => line.length > 0)
}

/** The content without so many characters at its start; what is empty then goes too. */
export function withoutStart(
  content: readonly PhrasingContent[],
  length: number,
): PhrasingContent[] {
  return cutContent(content, length, 'start')
}

/** The content without so many characters at its end; what is empty then goes too. */
export function withoutEnd(content: readonly PhrasingContent[], length: number): PhrasingContent[] {
  return cutContent(content.toReversed(), length, 'end').toReversed()
}

function cutContent(
  content: readonly PhrasingContent[],
  length: number,
  side: 'start' | 'end',
): PhrasingContent[] {
  let left = length
  return content.flatMap((node): PhrasingContent[] => {
    const size = shownWords([node]).length
    if (left === 0) return [node]
    if (left >= size && size > 0) {
      left -= size
      return []
    }
    const cut = left
    left = size > 0 ? 0 : left
    if (node.type === 'text' || node.type === 'inlineCode') {
      const value = side === 'start' ? node.value.slice(cut) : node.value.slice(0, size - cut)
      return [{ ...node, value }]
    }
    const within = side === 'start' ? withoutStart : withoutEnd
    return 'children' in node ? [withChildren(node, within(node.children, cut))] : [node]
  })
}

function withChildren<Node extends PhrasingContent & { children: PhrasingContent[] }>(
  node: Node,
  children: PhrasingContent[],
): PhrasingContent {
  return { ...node, children } as PhrasingContent
}

/** Whether plain text would lose something that readers can see, press or look up below. */
export function isRich(content: readonly PhrasingContent[]): boolean {
  return content.some(({ type }) => type !== 'text' && type !== 'break' && type !== 'html')
}

/** Without links that have nothing to press, such as the `[](#id)` of other systems. */
export function withoutEmptyLinks(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.filter(
    (node) =>
      node.type !== 'link' ||
      node.children.some(({ type }) => type === 'image' || type === 'imageReference') ||
      shownWords(node.children).trim() !== '',
  )
}
