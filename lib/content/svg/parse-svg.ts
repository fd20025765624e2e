import {
  parseXml,
  XmlCdata,
  XmlDocumentType,
  XmlElement,
  XmlError,
  XmlProcessingInstruction,
  XmlText,
} from '@rgrove/parse-xml'

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg'
export const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink'
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

/** Deeper than any drawing program nests. */
const MAX_DEPTH = 200

/** A name with the namespace that its prefix stands for; empty without one. */
type SvgName = {
  readonly namespace: string
  readonly local: string
  readonly written: string
}

export type SvgElement = SvgName & {
  readonly kind: 'element'
  readonly attributes: readonly (SvgName & { readonly value: string })[]
  readonly children: readonly SvgNode[]
  /** Offset in the text. */
  readonly at: number
}

export type SvgNode =
  | SvgElement
  | {
      readonly kind: 'text'
      readonly value: string
      readonly isCdata: boolean
      readonly at: number
    }
  | { readonly kind: 'instruction'; readonly name: string; readonly at: number }

export type SvgDocument = {
  readonly root: SvgElement
  /** Instructions outside the root, such as `<?xml-stylesheet?>`. */
  readonly instructions: readonly { readonly name: string; readonly at: number }[]
  /** Declarations of the drawing's own in `<!DOCTYPE svg […]>`. */
  readonly declarations?: { readonly at: number }
}

/** Why a text is no XML, in the parser's words, and where. */
export type SvgFault = { readonly reason: string; readonly at: number }

/** Reads a drawing as strictly as a browser does; comments are left out. */
export function parseSvg(text: string): SvgDocument | SvgFault {
  try {
    const source = text.replace(/^\uFEFF/, ' ')
    const document = parseXml(source, {
      includeOffsets: true,
      preserveCdata: true,
      preserveDocumentType: true,
    })
    if (!document.root) return { reason: 'no root', at: 0 }
    const doctype = document.children.find((node) => node instanceof XmlDocumentType)
    return {
      root: readElement(document.root, new Map([['xml', XML_NAMESPACE]]), 1),
      instructions: document.children.flatMap((node) =>
        node instanceof XmlProcessingInstruction ? [{ name: node.name, at: node.start }] : [],
      ),
      declarations: doctype?.internalSubset ? { at: doctype.start } : undefined,
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { reason: reason.split('\n')[0] ?? '', at: error instanceof XmlError ? error.pos : 0 }
  }
}

type Prefixes = ReadonlyMap<string, string>

function readElement(element: XmlElement, outer: Prefixes, depth: number): SvgElement {
  if (depth > MAX_DEPTH) throw new Error('too deep')
  const written = Object.entries(element.attributes)
  const prefixes = new Map(outer)
  for (const [name, value] of written) {
    if (name === 'xmlns') prefixes.set('', value)
    else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), value)
  }
  return {
    kind: 'element',
    ...nameOf(element.name, prefixes, prefixes.get('') ?? ''),
    attributes: written
      .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
      // An attribute without a prefix belongs to no namespace (Namespaces in XML, 6.2).
      .map(([name, value]) => ({ ...nameOf(name, prefixes, ''), value })),
    children: element.children.flatMap((node): readonly SvgNode[] => {
      if (node instanceof XmlElement) return [readElement(node, prefixes, depth + 1)]
      if (node instanceof XmlCdata)
        return [{ kind: 'text', value: node.text, isCdata: true, at: node.start }]
      if (node instanceof XmlText)
        return [{ kind: 'text', value: node.text, isCdata: false, at: node.start }]
      if (node instanceof XmlProcessingInstruction)
        return [{ kind: 'instruction', name: node.name, at: node.start }]
      return []
    }),
    at: element.start,
  }
}

function nameOf(written: string, prefixes: Prefixes, bare: string): SvgName {
  const colon = written.indexOf(':')
  if (colon < 0) return { namespace: bare, local: written, written }
  const prefix = written.slice(0, colon)
  return {
    namespace: prefixes.get(prefix) ?? `?${prefix}`,
    local: written.slice(colon + 1),
    written,
  }
}
