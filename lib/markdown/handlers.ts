import type { ElementContent } from 'hast'
import type {
  Blockquote,
  Code,
  Heading,
  Link,
  LinkReference,
  List,
  ListItem,
  Paragraph,
  Table,
  TableRow,
  Text,
} from 'mdast'
import { defaultHandlers } from 'remark-rehype'
import { linkKind } from './addresses'
import { element, type HandlerState, type Handlers } from './element'
import { shownWords } from './inline'
import { joinLinesBetween } from './join-lines'
import { readCallout } from './read-callout'

/**
 * What Markdown becomes where we differ from remark-rehype. None leaves white space between blocks:
 * it would be half of the nodes of a page.
 */
export const handlers: Handlers = {
  blockquote,
  break: () => element('br', {}, []),
  code,
  heading,
  link,
  linkReference: link,
  list,
  listItem,
  table,
  text,
}

/** A line break at an edge has its other side in the neighbour. */
function text(_state: HandlerState, node: Text, parent: unknown): ElementContent {
  const { value } = node
  const isAtEdge = /^\s*\n|\n\s*$/.test(value)
  const siblings = isAtEdge && isPhrasing(parent) ? parent.children : []
  const at = siblings.indexOf(node)
  const words = (index: number) => shownWords(siblings.slice(index, index + 1))
  const before = at > 0 ? words(at - 1) : ''
  return { type: 'text', value: joinLinesBetween(before, value, at < 0 ? '' : words(at + 1)) }
}

function isPhrasing(node: unknown): node is Paragraph {
  return typeof node === 'object' && node !== null && 'children' in node
}

function blockquote(state: HandlerState, node: Blockquote): ElementContent {
  const callout = readCallout(node)
  if (!callout) return element('blockquote', {}, state.all(node))
  return element('aside', { dataCallout: callout.kind }, state.all(callout.quote))
}

function code(_state: HandlerState, { lang, value }: Code): ElementContent {
  const language = lang?.split(/\s/)[0] || undefined
  const text = element('code', {}, [{ type: 'text', value }])
  return element('pre', { dataLanguage: language }, [text])
}

/** The page has its own `h1`. */
function heading(state: HandlerState, node: Heading): ElementContent {
  const id = node.data?.hProperties?.id
  return element(`h${Math.max(2, node.depth)}`, { id }, state.all(node))
}

/** Unsafe addresses leave their text; so does a reference without a definition, brackets and all. */
function link(state: HandlerState, node: Link | LinkReference): ElementContent | ElementContent[] {
  const made =
    node.type === 'link'
      ? defaultHandlers.link(state, node)
      : defaultHandlers.linkReference(state, node)
  if (Array.isArray(made) || made.type !== 'element') return made ?? []
  const href = String(made.properties.href)
  const kind = linkKind(href)
  if (kind === 'unsafe') return made.children
  const rel = kind === 'external' ? ['noopener'] : undefined
  const { title } = made.properties
  return element('a', { href: withLowerCaseScheme(href), title, rel }, made.children)
}

/** The schema compares schemes letter by letter: `HTTPS://jd.com` → `https://jd.com` */
function withLowerCaseScheme(href: string): string {
  return href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase())
}

function list(state: HandlerState, node: List): ElementContent {
  const isTasks = node.children.some(({ checked }) => typeof checked === 'boolean')
  const className = isTasks ? ['contains-task-list'] : undefined
  return element(node.ordered ? 'ol' : 'ul', { start: startOf(node), className }, state.all(node))
}

/** A list that starts at 1 need not say so. */
function startOf({ ordered, start }: List): number | undefined {
  return ordered && typeof start === 'number' && start !== 1 ? start : undefined
}

/** Items of a tight list have no paragraphs (CommonMark, “loose”). */
function listItem(state: HandlerState, node: ListItem, parent: unknown): ElementContent {
  const isTight = isList(parent) && !isLoose(parent)
  const blocks = state.all(node)
  const children = isTight ? blocks.flatMap(unwrapped) : blocks
  if (typeof node.checked !== 'boolean') return element('li', {}, children)
  const box = checkbox(node.checked)
  const [first, ...others] = children
  const isLooseText = first?.type === 'element' && first.tagName === 'p'
  return element(
    'li',
    { className: ['task-list-item'] },
    isLooseText
      ? [element('p', {}, [box, SPACE, ...first.children]), ...others]
      : [box, SPACE, ...children],
  )
}

const SPACE = { type: 'text', value: ' ' } as const

function checkbox(checked: boolean): ElementContent {
  const ariaLabel = checked ? '已完成' : '未完成'
  return element('input', { type: 'checkbox', checked, disabled: true, ariaLabel }, [])
}

function isList(node: unknown): node is List {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'list'
}

function isLoose({ spread, children }: List): boolean {
  return spread === true || children.some((item) => item.spread === true)
}

function unwrapped(child: ElementContent): ElementContent[] {
  return child.type === 'element' && child.tagName === 'p' ? child.children : [child]
}

/** In a box that can scroll. Rows are not filled up: a short row of a wide table stays short. */
function table(state: HandlerState, { align, children }: Table): ElementContent {
  const toRow = (row: TableRow, tagName: string) => {
    const cells = row.children.map((cell, column) => {
      const content = state.all(cell)
      // An empty header cell heads nothing.
      const name = content.length === 0 ? 'td' : tagName
      return element(name, { dataAlign: align?.[column] ?? undefined }, content)
    })
    return element('tr', {}, cells)
  }
  const head = children.slice(0, 1).map((row) => toRow(row, 'th'))
  const body = children.slice(1).map((row) => toRow(row, 'td'))
  const parts = [element('thead', {}, head), element('tbody', {}, body)]
  const filled = parts.filter((part) => part.children.length > 0)
  return element('div', { dataTable: true }, [element('table', {}, filled)])
}
