import type { Root } from 'mdast'
import type { Extension, Handle } from 'mdast-util-from-markdown'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { cutBareLinks } from './bare-links'
import { assertParsable } from './complexity'
import { readInlineHtml } from './inline-html'
import { placeBareLinks } from './placed-links'

/** Offsets in a text. */
export type Span = { readonly start: number; readonly end: number }

declare module 'unist' {
  interface Data {
    /** Where the address of a link, picture or definition stands, without `<` and `>`. */
    destination?: Span
  }
}

/** What mdast-util-from-markdown does here itself, and in addition keeps the place. */
const keepDestination: Handle = function (token) {
  const url = this.resume()
  const node = this.stack.at(-1)
  if (node?.type !== 'link' && node?.type !== 'image' && node?.type !== 'definition') return
  node.url = url
  node.data = { destination: { start: token.start.offset, end: token.end.offset } }
}

const zhinanExtension: Extension = {
  transforms: [readInlineHtml, cutBareLinks],
  exit: {
    resourceDestinationString: keepDestination,
    definitionDestinationString: keepDestination,
  },
}

function zhinanSyntax(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), zhinanExtension]
}

// One tilde means “to” in Chinese (9:00~18:00), so only two strike through.
const strikethrough = { singleTilde: false }

const base = unified()
  .use(remarkParse)
  .use(remarkGfm, strikethrough)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, strikethrough)
  .use(zhinanSyntax)

/** What GFM makes links of in plain text, and a little more. */
const ADDRESS = /https?:|www\.|@/i

/** Looking through the finished tree for such addresses takes a twelfth of the time; most texts have none. */
const withoutAddresses = base()
  .use(changeAddresses, () => [])
  .freeze()
/** GFM's search leaves what it finds, and the words around, without a place in the text. */
const processor = base().use(changeAddresses, placeBareLinks).freeze()

function changeAddresses(
  this: Processor,
  change: (transforms: NonNullable<Extension['transforms']>) => Extension['transforms'],
): void {
  const data = this.data()
  const extensions = (data.fromMarkdownExtensions ?? []).flat()
  data.fromMarkdownExtensions = extensions.map((extension) =>
    extension.enter && 'literalAutolink' in extension.enter
      ? { ...extension, transforms: change(extension.transforms ?? []) }
      : extension,
  )
}

/**
 * The first stage of everything that reads Markdown: CommonMark with GFM, emphasis that works beside
 * Chinese punctuation, and positions. Nothing is dropped or reshaped yet. Offsets count from the
 * first character after a byte order mark.
 *
 * @throws Error named `MarkdownTooComplexError` for input that cannot be parsed in reasonable time
 */
export function parseMarkdown(markdown: string): Root {
  assertParsable(markdown)
  return (ADDRESS.test(markdown) ? processor : withoutAddresses).parse(markdown)
}
