/** A tag of a drawing as it is written. */
export type SvgTag = {
  /** Local name, without a namespace prefix. */
  readonly name: string
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
  /** Offset in the text. */
  readonly at: number
}

const TAG = /<([A-Za-z_][\w.:-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)/g
const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g

/**
 * Every start tag outside comments, broken ones included: a browser runs what stands before the
 * first fault of a file. Character references in values are resolved as a browser resolves them.
 */
export function svgTags(text: string): readonly SvgTag[] {
  const source = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...source.matchAll(TAG)].map(({ 1: name = '', 2: rest = '', index }) => ({
    name: localName(name),
    attributes: [...rest.matchAll(ATTRIBUTE)].map(([, attribute = '', double, single, bare]) => ({
      name: attribute,
      value: unescaped(double ?? single ?? bare ?? ''),
    })),
    at: index,
  }))
}

/** `xlink:href` → `href` */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescaped(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
