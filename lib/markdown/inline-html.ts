import type { Emphasis, Html, PhrasingContent, Root, RootContent } from 'mdast'

/** Tags that say what Markdown has no sign for, and can do no harm: keys, raised and lowered letters, a line break. */
const PAIRED: ReadonlySet<string> = new Set(['kbd', 'sub', 'sup'])
const TAG = /^<(\/?)(kbd|sub|sup|br)[ \t]*\/?>$/i

/**
 * Makes parts of the text of `<kbd>Ctrl</kbd>`, `<sub>`, `<sup>` and `<br>`, as they stand, without attributes.
 * A tag without its other half stays raw HTML, which is dropped and reported.
 */
export function readInlineHtml(tree: Root): void {
  readIn(tree)
}

/** Where a line of text stands; below a block, a tag alone is HTML of its own. */
const LINES: ReadonlySet<string> = new Set([
  ...['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference'],
])

function readIn(parent: Root | Extract<RootContent, { children: unknown }>): void {
  if (LINES.has(parent.type) && parent.children.some(({ type }) => type === 'html')) {
    Object.assign(parent, { children: paired(parent.children) })
  }
  for (const child of parent.children) if ('children' in child) readIn(child)
}

function paired(nodes: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = []
  for (const node of nodes) {
    const [, slash = '', written = ''] = node.type === 'html' ? (TAG.exec(node.value) ?? []) : []
    const tag = written.toLowerCase()
    if (tag === 'br') {
      made.push({ type: 'break', position: node.position })
      continue
    }
    const open = slash === '/' ? lastOpening(made, tag) : -1
    const opening = made[open]
    if (open < 0 || !opening) {
      made.push(node)
      continue
    }
    const children = made.splice(open).slice(1).filter(isPhrasing)
    made.push(wrapped(tag, opening, children, node))
  }
  return made
}

function lastOpening(nodes: readonly RootContent[], tag: string): number {
  if (!PAIRED.has(tag)) return -1
  return nodes.findLastIndex(
    (node) => node.type === 'html' && TAG.exec(node.value)?.[2]?.toLowerCase() === tag,
  )
}

/** What may stand in a line of text; in a paragraph that is everything. */
function isPhrasing(node: RootContent): node is PhrasingContent {
  return !['heading', 'paragraph', 'list', 'table', 'blockquote', 'code'].includes(node.type)
}

function wrapped(
  tag: string,
  { position: from }: RootContent,
  children: PhrasingContent[],
  { position: to }: Pick<Html, 'position'>,
): Emphasis {
  const position = from && to && { start: from.start, end: to.end }
  return { type: 'emphasis', children, data: { hName: tag }, position }
}
