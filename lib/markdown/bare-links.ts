import type { Link, PhrasingContent, Root, RootContent } from 'mdast'
import type { Position } from 'unist'

/** An address written without `<>` or `[]()`, as far as it is ASCII. */
const BARE_ADDRESS = /(?:https?:\/\/|www\.)[!-~]+/gi
const NOT_ASCII = /[^!-~]/

/**
 * Ends bare addresses at the first character that is not ASCII. GFM ends them at white space only,
 * so in Chinese, which has none, `见 https://www.jd.com，再登录` would become one long link.
 * Whoever needs 汉字 in an address writes `<https://…>`.
 *
 * https://github.github.com/gfm/#autolinks-extension-
 */
export function cutBareLinks(tree: Root): void {
  cutIn(tree)
}

function cutIn(parent: { children: RootContent[] }): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const node = parent.children[index]
    if (node?.type === 'link') {
      const pieces = isBare(node) ? piecesOf(node) : undefined
      if (pieces) parent.children.splice(index, 1, ...pieces)
    } else if (node && 'children' in node) {
      cutIn(node)
    }
  }
}

/** GFM's own links have the address itself as text, and nothing around it in the source. */
function isBare({ children, position }: Link): boolean {
  const [text, ...others] = children
  if (text?.type !== 'text' || others.length > 0 || !NOT_ASCII.test(text.value)) return false
  return position === undefined || lengthOf(position) === text.value.length
}

function piecesOf(link: Link): PhrasingContent[] | undefined {
  const text = link.children[0]?.type === 'text' ? link.children[0].value : ''
  const pieces: PhrasingContent[] = []
  let end = 0
  for (const match of text.matchAll(BARE_ADDRESS)) {
    const address = withoutTrailingPunctuation(match[0])
    if (/^(?:https?:\/\/|www\.)$/i.test(address)) return undefined
    if (match.index > end) pieces.push(textPiece(link, text, end, match.index))
    end = match.index + address.length
    pieces.push(linkPiece(link, text, match.index, end))
  }
  if (pieces.length === 0) return undefined
  if (end < text.length) pieces.push(textPiece(link, text, end, text.length))
  return pieces
}

/** `https://a.example/b),` → `https://a.example/b`; a closing bracket stays where one was opened. */
function withoutTrailingPunctuation(address: string): string {
  let end = address.length
  let unopened = address.split(')').length - address.split('(').length
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1)
    if (last === ')' && unopened > 0) unopened -= 1
    else if (!`!"'*,.:;?_~`.includes(last)) break
  }
  return address.slice(0, end)
}

function linkPiece(link: Link, text: string, start: number, end: number): Link {
  const address = text.slice(start, end)
  const url = address.toLowerCase().startsWith('www.') ? `http://${address}` : address
  const position = part(link.position, start, end)
  return { type: 'link', url, title: null, children: [{ type: 'text', value: address }], position }
}

function textPiece(link: Link, text: string, start: number, end: number): PhrasingContent {
  return { type: 'text', value: text.slice(start, end), position: part(link.position, start, end) }
}

/** How many characters of the parsed text a node takes. */
export function lengthOf({ start, end }: Position): number {
  return (end.offset ?? 0) - (start.offset ?? 0)
}

/** A part of a position that lies on one line. */
function part(position: Position | undefined, from: number, to: number): Position | undefined {
  if (!position) return undefined
  const { line, column, offset = 0 } = position.start
  return {
    start: { line, column: column + from, offset: offset + from },
    end: { line, column: column + to, offset: offset + to },
  }
}
