import type {
  Definition,
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  Root,
  Text,
} from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { type MarkdownOutline, outlineMarkdown } from '@/lib/markdown/outline'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'
import { blanked, type Document } from './document'
import { isDataKind } from './schemas'

/** Offsets in the file's text. */
export type Span = { readonly start: number; readonly end: number }

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

/** The Markdown of a document, parsed once; all offsets are those of the file's text. */
export type Body = {
  readonly tree: Root
  readonly outline: MarkdownOutline
  readonly links: readonly WrittenLink[]
  readonly images: readonly WrittenImage[]
  /** Raw HTML, comments included. */
  readonly html: readonly Html[]
  readonly texts: readonly Text[]
  /** Everything on the page that a `#` address can lead to. */
  readonly anchors: ReadonlySet<string>
}

/** Why Markdown cannot be parsed in reasonable time, in Chinese, and where. */
export type Unparsable = { readonly reason: string; readonly at: number }

const bodies = new WeakMap<Document, Body | Unparsable>()

/** The body of a Markdown document; `undefined` for data files and for what cannot be parsed. */
export function readBody(document: Document): Body | undefined {
  const body = parseOnce(document)
  return body && 'tree' in body ? body : undefined
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
  }
  return body
}

function parse({ text, bodyStart }: Document): Body | Unparsable {
  try {
    const tree = parseMarkdown(blanked(text.slice(0, bodyStart)) + text.slice(bodyStart))
    const outline = outlineMarkdown(tree)
    return { tree, outline, anchors: anchorsOf(outline), ...collect(tree) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const line = Number(/第 (\d+) 行/.exec(reason)?.[1] ?? 0)
    return { reason, at: line > 0 ? startOfLine(text, line) : bodyStart }
  }
}

function startOfLine(text: string, line: number): number {
  let at = 0
  for (let passed = 1; passed < line; passed += 1) at = text.indexOf('\n', at) + 1
  return at
}

function anchorsOf({ sections, headings }: MarkdownOutline): ReadonlySet<string> {
  const steps = sections.flatMap((section) => section.steps)
  return new Set([...sections, ...steps, ...headings].map(({ id }) => id))
}

/** Where a node stands; everything that was parsed has a position. */
export function spanOf({ position }: Pick<Nodes, 'position'>): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

function collect(tree: Root): Pick<Body, 'links' | 'images' | 'html' | 'texts'> {
  const definitions = new Map<string, Definition>()
  const links: (Link | LinkReference)[] = []
  const images: (Image | ImageReference)[] = []
  const html: Html[] = []
  const texts: Text[] = []
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') links.push(node)
    else if (node.type === 'image' || node.type === 'imageReference') images.push(node)
    else if (node.type === 'html') html.push(node)
    else if (node.type === 'text') texts.push(node)
    else if (node.type === 'definition') definitions.set(node.identifier, node)
  })
  const source = (node: Link | Image | LinkReference | ImageReference) =>
    'url' in node ? node : definitions.get(node.identifier)
  return {
    html,
    texts,
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
