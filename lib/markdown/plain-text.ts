import type { Element, Nodes, RootContent } from 'hast'

const BLOCKS: ReadonlySet<string> = new Set([
  ...['aside', 'blockquote', 'div', 'figcaption', 'figure', 'hr', 'p', 'pre', 'section'],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'ul', 'table', 'tbody', 'thead', 'tr'],
])

/**
 * A tree as plain text for search, feeds and structured data: a line for each block, the cells of a
 * table row separated by spaces. Alt texts and the marks of footnotes are left out.
 */
export function plainText(tree: Nodes): string {
  const text = tree.type === 'root' ? writeAll(tree.children) : write(tree)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.join('\n').trim()
}

function writeAll(nodes: readonly RootContent[]): string {
  return nodes.map(write).join('')
}

function write(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ')
  return node.type === 'element' ? writeElement(node) : ''
}

function writeElement(node: Element): string {
  const { tagName, properties, children } = node
  if (properties.dataFootnoteRef || 'dataFootnoteBackref' in properties) return ''
  if (tagName === 'br') return '\n'
  if (tagName === 'pre') return `\n${verbatim(children).trimEnd()}\n`
  if (tagName === 'tr') {
    return `\n${children.map((cell) => write(cell).replaceAll('\n', ' ')).join(' ')}\n`
  }
  const text = writeAll(children)
  return BLOCKS.has(tagName) ? `\n${text.trim()}\n` : text
}

function verbatim(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      return 'children' in node ? verbatim(node.children) : ''
    })
    .join('')
}
