import type { Element, ElementContent, Properties } from 'hast'
import type { Options } from 'remark-rehype'

/** How remark-rehype is told what becomes of a Markdown node. */
export type Handlers = NonNullable<Options['handlers']>
type Handler = NonNullable<Handlers['blockquote']>
export type HandlerState = Parameters<Handler>[0]

/** An element without position: readers' pages have no use for places in the source. */
export function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children }
}
