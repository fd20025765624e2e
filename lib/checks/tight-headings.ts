import { type Body, spanOf } from './body'

/** A line that was meant as a heading. */
export type TightHeading = { readonly at: number; readonly marks: string; readonly title: string }

const TIGHT = /^(#{2,6}(?=[^#\s])|#(?=[一-鿿\d])|＃{1,6}[ \u3000]*(?=\S))([^\n]*)/

/** Top-level paragraphs that start like headings, but without the space that makes them ones. */
export function tightHeadings({ tree }: Pick<Body, 'tree'>, text: string): readonly TightHeading[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'paragraph') return []
    const { start, end } = spanOf(node)
    const [, marks, title = ''] = TIGHT.exec(text.slice(start, end)) ?? []
    return marks === undefined ? [] : [{ at: start, marks, title: title.trim() }]
  })
}
