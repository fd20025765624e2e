import type {
  Blockquote,
  Code,
  Definition,
  Emphasis,
  Heading,
  Html,
  Image,
  ImageReference,
  InlineCode,
  Link,
  LinkReference,
  Nodes,
  Root,
  RootContent,
  Strong,
  Table,
  Text,
} from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type MarkdownOutline, outlineMarkdown, outlineParts } from '@/lib/markdown/outline'
import { parseMarkdown, type Span } from '@/lib/markdown/parse-markdown'
import { isDataKind } from './content-file'
import type { Document } from './document'

export type WrittenLink = {
  readonly url: string
  readonly text: string
  /** The whole link as written. */
  readonly span: Span
  /** The address alone, so that it can be replaced; `undefined` for a bare one. */
  readonly urlSpan?: Span
}

export type WrittenImage = Omit<WrittenLink, 'text'> & {
  readonly alt: string
  readonly title?: string
}

/** Blocks that stand below one another in one container. */
export type Flow = readonly RootContent[]

/** The Markdown of a document, parsed once; all offsets are those of the file's text. */
export type Body = {
  readonly tree: Root
  readonly outline: MarkdownOutline
  readonly links: readonly WrittenLink[]
  readonly images: readonly WrittenImage[]
  /** Raw HTML, comments included. */
  readonly html: readonly Html[]
  readonly texts: readonly Text[]
  /** Of all levels, also in quotes and lists. */
  readonly headings: readonly Heading[]
  readonly quotes: readonly Blockquote[]
  readonly codes: readonly Code[]
  readonly inlineCodes: readonly InlineCode[]
  readonly tables: readonly Table[]
  readonly emphases: readonly (Emphasis | Strong)[]
  /** The blocks of the body, of each list item and of each quote. */
  readonly flows: readonly Flow[]
  /** Everything on the page that a `#` address can lead to. */
  readonly anchors: ReadonlySet<string>
}

/** Why Markdown cannot be parsed in reasonable time, in Chinese, and where. */
export type Unparsable = { readonly reason: string; readonly at: number }

const bodies = new WeakMap<Document, Body | Unparsable>()
const anchors = new WeakMap<Document, () => ReadonlySet<string>>()

/** The body of a Markdown document; `undefined` for data files and for what cannot be parsed. */
export function readBody(document: Document): Body | undefined {
  const body = parseOnce(document)
  return body && 'tree' in body ? body : undefined
}

/** `#` addresses of a document, without keeping its body in memory; `undefined` where `readBody` is. */
export function readAnchors(document: Document): ReadonlySet<string> | undefined {
  return anchors.get(document)?.() ?? readBody(document)?.anchors
}

/** Takes the `#` addresses from an earlier reading of the same text. */
export function keepAnchors(document: Document, known: readonly string[]): void {
  let set: ReadonlySet<string> | undefined
  // Few are ever asked for.
  anchors.set(document, () => {
    set ??= new Set(known)
    return set
  })
}

/** Lets the memory go that the body takes, a hundred times that of its text. */
export function forgetBody(document: Document): void {
  bodies.delete(document)
}

/** What keeps the body from being parsed; `undefined` when nothing does. */
export function bodyFault(document: Document): Unparsable | undefined {
  const body = parseOnce(document)
  return body && 'reason' in body ? body : undefined
}

function parseOnce(document: Document): Body | Unparsable | undefined {
  if (isDataKind(document.kind) || !document.yaml) return undefined
  let body = bodies.get(document)
  if (!body) {
    body = parse(document)
    bodies.set(document, body)
    if ('anchors' in body) {
      const found = body.anchors
      anchors.set(document, () => found)
    }
  }
  return body
}

function parse({ text, bodyStart }: Document): Body | Unparsable {
  // One blank line of the front matter's length keeps all offsets, and costs the parser least.
  const source = `${' '.repeat(Math.max(0, bodyStart - 1))}\n`.slice(0, bodyStart)
  try {
    const tree = parseMarkdown(source + text.slice(bodyStart))
    const outline = outlineMarkdown(tree)
    return { tree, outline, anchors: anchorsOf(outline), ...collect(tree) }
  } catch (error) {
    return unparsable(error, text, bodyStart)
  }
}

/** The parser counts lines from the body on, after one for the front matter. */
function unparsable(error: unknown, text: string, bodyStart: number): Unparsable {
  const message = error instanceof Error ? error.message : String(error)
  const bodyLine = text.slice(0, bodyStart).split('\n').length
  let line = bodyLine
  const reason = message.replace(/第 (\d+) 行/, (_, counted) => {
    line = bodyLine + Number(counted) - 2
    return `第 ${line} 行`
  })
  return { reason, at: startOfLine(text, line) }
}

function startOfLine(text: string, line: number): number {
  let at = 0
  for (let passed = 1; passed < line; passed += 1) at = text.indexOf('\n', at) + 1
  return at
}

function anchorsOf(outline: MarkdownOutline): ReadonlySet<string> {
  const { sections, headings } = outline
  const items = outlineParts(outline).flatMap((part) => (part.kind === 'prose' ? [] : part.items))
  return new Set([...sections, ...items, ...headings].map(({ id }) => id))
}

/** Where a node stands; everything that was parsed has a position. */
export function spanOf({ position }: Pick<Nodes, 'position'>): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

type Found = {
  readonly definitions: Map<string, Definition>
  readonly links: (Link | LinkReference)[]
  readonly images: (Image | ImageReference)[]
  readonly html: Html[]
  readonly texts: Text[]
  readonly headings: Heading[]
  readonly quotes: Blockquote[]
  readonly codes: Code[]
  readonly inlineCodes: InlineCode[]
  readonly tables: Table[]
  readonly emphases: (Emphasis | Strong)[]
  readonly flows: Flow[]
}

function collect(tree: Root): Omit<Body, 'tree' | 'outline' | 'anchors'> {
  const found: Found = {
    definitions: new Map(),
    links: [],
    images: [],
    html: [],
    texts: [],
    headings: [],
    quotes: [],
    codes: [],
    inlineCodes: [],
    tables: [],
    emphases: [],
    flows: [],
  }
  sortOut(tree, found)
  const { definitions, links, images, ...others } = found
  const source = (node: Link | Image | LinkReference | ImageReference) =>
    'url' in node ? node : definitions.get(node.identifier)
  return {
    ...others,
    links: links.map((node) => ({
      url: source(node)?.url ?? '',
      text: textOf(node),
      span: spanOf(node),
      urlSpan: source(node)?.data?.destination,
    })),
    images: images.map((node) => ({
      url: source(node)?.url ?? '',
      alt: node.alt ?? '',
      title: source(node)?.title ?? undefined,
      span: spanOf(node),
      urlSpan: source(node)?.data?.destination,
    })),
  }
}

/** One walk for all rules; the depth of the tree is limited by the parser. */
function sortOut(node: Nodes, found: Found): void {
  if (node.type === 'text') {
    // A piece of a text with escapes beside a bare address has no place.
    if (node.position) found.texts.push(node)
  } else if (node.type === 'heading') found.headings.push(node)
  else if (node.type === 'blockquote') found.quotes.push(node)
  else if (node.type === 'link' || node.type === 'linkReference') found.links.push(node)
  else if (node.type === 'image' || node.type === 'imageReference') found.images.push(node)
  else if (node.type === 'code') found.codes.push(node)
  else if (node.type === 'inlineCode') found.inlineCodes.push(node)
  else if (node.type === 'html') found.html.push(node)
  else if (node.type === 'table') found.tables.push(node)
  else if (node.type === 'emphasis' || node.type === 'strong') found.emphases.push(node)
  else if (node.type === 'definition') found.definitions.set(node.identifier, node)
  if (node.type === 'root' || node.type === 'listItem' || node.type === 'blockquote')
    found.flows.push(node.children)
  if ('children' in node) for (const child of node.children) sortOut(child, found)
}
