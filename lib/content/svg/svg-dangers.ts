import { SVG_NAMESPACE, type SvgDocument, type SvgElement, type SvgNode } from './parse-svg'
import { SVG_ELEMENTS } from './svg-names'

/** What a drawing must not hold; `what` quotes it. */
export type SvgDanger = {
  readonly kind:
    | 'declaration'
    | 'instruction'
    | 'cdata'
    | 'script'
    | 'element'
    | 'page'
    | 'event'
    | 'reference'
    | 'style'
    | 'bomb'
    | 'no namespace'
  readonly what: string
  readonly at: number
}

/** Elements that a browser would draw in all, counted as often as they are used. */
const MOST_DRAWN = 50_000
const MOST_OCTAVES = 20

/** Everything in a drawing that could run, reach out, or keep a browser busy for minutes. */
export function svgDangers({
  root,
  instructions,
  declarations,
}: SvgDocument): readonly SvgDanger[] {
  const isSvg = root.namespace === SVG_NAMESPACE && root.local === 'svg'
  const found: SvgDanger[] = [
    ...(declarations
      ? [{ kind: 'declaration', what: '<!DOCTYPE […]>', at: declarations.at } as const]
      : []),
    ...instructions.map(
      ({ name, at }) => ({ kind: 'instruction', what: `<?${name}`, at }) as const,
    ),
    ...(isSvg ? [] : [{ kind: 'no namespace', what: root.written, at: root.at } as const]),
    ...inElement(root),
  ]
  if (isBomb(root)) found.push({ kind: 'bomb', what: '<use>', at: root.at })
  return found
}

function inElement(element: SvgElement): readonly SvgDanger[] {
  const { namespace, local, written, attributes, children, at } = element
  const isSvg = namespace === SVG_NAMESPACE || namespace === ''
  if (local.toLowerCase() === 'script') return [{ kind: 'script', what: written, at }]
  if (namespace.endsWith('/xhtml')) return [{ kind: 'page', what: written, at }]
  // What other namespaces hold is not drawn, and not published either.
  if (isSvg && !SVG_ELEMENTS.has(local)) return [{ kind: 'element', what: written, at }]
  const isStyle = isSvg && local === 'style'
  return [
    ...attributes.flatMap(({ local: name, written: as, value, namespace: of }) => {
      const danger = inAttribute(name, as, value, of, isSvg ? local : '')
      return danger ? [{ ...danger, at }] : []
    }),
    ...(isStyle ? inStyle(children, at) : []),
    ...children.flatMap((child): readonly SvgDanger[] => {
      if (child.kind === 'element') return inElement(child)
      if (child.kind === 'instruction')
        return [{ kind: 'instruction', what: `<?${child.name}`, at: child.at }]
      return child.isCdata && !isStyle ? [{ kind: 'cdata', what: '<![CDATA[', at: child.at }] : []
    }),
  ]
}

type Found = Omit<SvgDanger, 'at'>

function inAttribute(
  local: string,
  written: string,
  value: string,
  namespace: string,
  element: string,
): Found | undefined {
  const name = local.toLowerCase()
  if (name.startsWith('on')) return { kind: 'event', what: written }
  const isOwn = namespace === '' || namespace.endsWith('/xlink') || namespace.endsWith('/namespace')
  if (!isOwn || element === '') return undefined
  if (name === 'href' || name === 'src' || name === 'base') {
    const isPhoto = element === 'image' && PHOTO.test(value)
    return isPhoto || isHere(value)
      ? undefined
      : { kind: 'reference', what: value.trim().replace(/\s+/g, ' ').slice(0, 60) }
  }
  if (name === 'numoctaves' && Number(value) > MOST_OCTAVES)
    return { kind: 'bomb', what: `numOctaves="${value}"` }
  return cssDanger(value)
}

/** A photograph written into the drawing. */
const PHOTO = /^\s*data:image\/(?:png|jpeg|webp|gif);base64,/i

/** A place in the drawing itself. */
function isHere(reference: string): boolean {
  return /^\s*(?:#|$)/.test(reference)
}

function inStyle(children: readonly SvgNode[], at: number): readonly SvgDanger[] {
  const css = children.map((child) => (child.kind === 'text' ? child.value : '')).join('')
  const danger = cssDanger(css)
  return danger ? [{ ...danger, at }] : []
}

/** With a backslash any word of CSS can be spelled, and a comment can stand inside one; neither is needed. */
function cssDanger(css: string): Found | undefined {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  if (plain.includes('\\') && /[@(]/.test(plain))
    return { kind: 'style', what: plain.slice(plain.indexOf('\\')).slice(0, 20) }
  const rule =
    /@(?:import|charset|namespace|font-face)\b|\b(?:image-set|src|element|expression)\s*\(/i.exec(
      plain,
    )?.[0]
  if (rule !== undefined) return { kind: 'style', what: rule }
  const target = [...plain.matchAll(/url\(\s*["']?([^"')]*)/gi)].find(
    ([, to = '']) => !isHere(to) && !PHOTO.test(to),
  )
  return target && { kind: 'reference', what: (target[1] ?? '').slice(0, 60) }
}

/** Whether what refers to parts that refer to parts … draws more than any browser can, or never ends. */
function isBomb(root: SvgElement): boolean {
  const byId = new Map<string, SvgElement>()
  const collect = (element: SvgElement): void => {
    const id = element.attributes.find(({ written }) => written === 'id')?.value
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
    for (const child of element.children) if (child.kind === 'element') collect(child)
  }
  collect(root)
  const weights = new Map<SvgElement, number>()
  const weigh = (element: SvgElement, open: ReadonlySet<SvgElement>): number => {
    const known = weights.get(element)
    if (known !== undefined) return known
    if (open.has(element) || open.size > 1_000) return Number.POSITIVE_INFINITY
    const inside = new Set(open).add(element)
    let weight = 1
    for (const child of element.children)
      if (child.kind === 'element') weight += weigh(child, inside)
    for (const id of referencesOf(element)) {
      const target = byId.get(id)
      if (target) weight += weigh(target, inside)
    }
    weights.set(element, weight)
    return weight
  }
  return weigh(root, new Set()) > MOST_DRAWN
}

function referencesOf({ attributes }: SvgElement): readonly string[] {
  return attributes.flatMap(({ local, value }) => {
    if (local === 'href') return value.trim().startsWith('#') ? [value.trim().slice(1)] : []
    return [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map(([, id = '']) => id)
  })
}
