import { SVG_NAMESPACE, type SvgElement, XLINK_NAMESPACE } from './parse-svg'
import { DROPPED_ELEMENTS, SVG_ATTRIBUTES, SVG_ELEMENTS } from './svg-names'

/**
 * A drawing written anew from what is allowed, so that it is harmless wherever it is served from and with
 * whatever headers: nothing gets through because nobody thought of it.
 */
export function writeSvg(root: SvgElement): string {
  return `${writeElement(withoutSize(root), ` xmlns="${SVG_NAMESPACE}"${usesXlink(root) ? ` xmlns:xlink="${XLINK_NAMESPACE}"` : ''}`)}\n`
}

/** A drawing that knows its proportions fills the window when it is opened by itself, however large that is. */
function withoutSize(root: SvgElement): SvgElement {
  if (!root.attributes.some(({ local }) => local === 'viewBox')) return root
  const attributes = root.attributes.filter(({ local }) => local !== 'width' && local !== 'height')
  return { ...root, attributes }
}

function writeElement(element: SvgElement, namespaces = ''): string {
  const { namespace, local, children } = element
  const isDrawn =
    namespace === SVG_NAMESPACE && SVG_ELEMENTS.has(local) && !DROPPED_ELEMENTS.has(local)
  if (!isDrawn) return ''
  const open = `${local}${namespaces}${attributesOf(element)}`
  const content = children
    .map((child) => {
      if (child.kind === 'element') return writeElement(child)
      return child.kind === 'text' ? escaped(child.value) : ''
    })
    .join('')
  return content === '' ? `<${open}/>` : `<${open}>${content}</${local}>`
}

function attributesOf({ attributes }: SvgElement): string {
  return attributes
    .flatMap(({ namespace, local, value }) => {
      const name = attributeName(namespace, local)
      return name === undefined ? [] : [` ${name}="${escaped(value)}"`]
    })
    .join('')
}

function attributeName(namespace: string, local: string): string | undefined {
  if (namespace === '') return SVG_ATTRIBUTES.has(local) ? local : undefined
  if (namespace === XLINK_NAMESPACE) return local === 'href' ? 'xlink:href' : undefined
  const isXml = namespace === 'http://www.w3.org/XML/1998/namespace'
  return isXml && (local === 'space' || local === 'lang') ? `xml:${local}` : undefined
}

function usesXlink(element: SvgElement): boolean {
  return (
    element.attributes.some(({ namespace }) => namespace === XLINK_NAMESPACE) ||
    element.children.some((child) => child.kind === 'element' && usesXlink(child))
  )
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}
