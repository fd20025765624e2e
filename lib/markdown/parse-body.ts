import type { Root as SafeRoot } from 'hast'
import type { Root, RootContent } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import { element, type HandlerState } from './element'
import { handlers } from './handlers'
import { markTapPaths } from './mark-tap-paths'
import { type MarkdownOutline, outlineMarkdown, type PartOutline } from './outline'
import { parseMarkdown } from './parse-markdown'
import { wordsOfParts } from './parts'
import { pictureHandlers } from './picture-handlers'
import { plainText } from './plain-text'
import { safeSchema } from './safe-schema'
import type { ArticleBody, ParseOptions, Part, SafeTree } from './types'

/**
 * The body of an article as data: lead, sections, closing and footnotes; prose, steps and points, each
 * as sanitised trees. Raw HTML is dropped. Words never get lost, never change their order and never
 * stand there twice.
 *
 * Without any `h2` everything is lead (and closing, after a thematic break): a page such as 关于 needs
 * no section, and no section can do without a question.
 *
 * Takes a tree of `parseMarkdown` too, so that a text is parsed only once; nothing else can be done with
 * that tree afterwards.
 *
 * @throws Error named `MarkdownTooComplexError` for input that cannot be parsed in reasonable time
 */
export function parseBody(markdown: string | Root, options: ParseOptions = {}): ArticleBody {
  const tree = typeof markdown === 'string' ? parseMarkdown(withLineFeeds(markdown)) : markdown
  forgetPositions(tree)
  const outline = outlineMarkdown(tree)
  giveIds(outline)
  const { treeOf, footnotes } = toSafeTrees(tree, outline, options)
  const toParts = (parts: readonly PartOutline[]) => parts.map((part) => toPart(part, treeOf))
  return {
    lead: toParts(outline.lead),
    sections: outline.sections.map(({ id, ordinal, title, heading, ...section }) => {
      const parts = toParts(section.parts)
      const kind = parts.some((part) => part.kind === 'steps') ? 'steps' : 'prose'
      const text = wordsOfParts(parts.filter((part) => part.kind !== 'steps'))
      return { id, ordinal, title, ...shown(heading, treeOf), kind, parts, text }
    }),
    closing: toParts(outline.closing),
    footnotes,
  }
}

type TreeOf = (content: Content) => SafeTree

function toPart(part: PartOutline, treeOf: TreeOf): Part {
  if (part.kind === 'prose') return { kind: 'prose', tree: treeOf(part.blocks) }
  if (part.kind === 'points') {
    const points = part.items.map(({ id, number, title, body }) => ({
      id,
      number,
      title,
      body: treeOf(body),
    }))
    return { kind: 'points', points }
  }
  const steps = part.items.map(({ id, number, title, heading, titleIn, ...item }) => {
    const body = treeOf(item.body)
    return { id, number, title, ...shown(heading, treeOf), titleIn, body, text: plainText(body) }
  })
  return { kind: 'steps', ...(part.under === undefined ? {} : { under: part.under }), steps }
}

/** JSON knows no `undefined`: what is not there has no key. */
function shown(heading: Content | undefined, treeOf: TreeOf): { readonly heading?: SafeTree } {
  return heading ? { heading: treeOf(heading) } : {}
}

/** The text with one character at each line's end, so that none of another system gets into a tree. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** Footnotes have `_` in their ids, which those made from titles never have. */
const rehypeOptions: Options = {
  clobberPrefix: 'note_',
  footnoteLabel: '脚注',
  footnoteLabelProperties: {},
  // The second character asks for text style: phones would draw an emoji.
  footnoteBackContent: '↩\uFE0E',
  footnoteBackLabel: (reference, again) =>
    `返回正文 ${reference + 1}${again > 1 ? `-${again}` : ''}`,
}

/**
 * All parts of an article go through one run, because footnotes and link definitions belong to all
 * of them. Each part comes out as one `div`, the footnotes as a `section` behind them.
 */
function toSafeTrees(tree: Root, outline: MarkdownOutline, options: ParseOptions) {
  const contents = [
    ...outline.lead.flatMap(contentsOf),
    ...outline.sections.flatMap(({ heading, parts }) => [
      ...(heading ? [heading] : []),
      ...parts.flatMap(contentsOf),
    ]),
    ...outline.closing.flatMap(contentsOf),
  ]
  const root = (state: HandlerState) =>
    contents.map((content) =>
      element('div', {}, state.all({ type: 'root', children: [...content] })),
    )
  const made = unified()
    .use(remarkRehype, {
      ...rehypeOptions,
      handlers: { ...handlers, ...pictureHandlers(options), root },
    })
    .use(rehypeSanitize, safeSchema)
    .runSync(tree)
  markTapPaths(made)
  const trees = new Map(contents.map((content, index) => [content, contentOf(made, index)]))
  const footnotes = made.children.slice(contents.length).filter(({ type }) => type === 'element')
  return {
    treeOf: (content: Content): SafeTree => trees.get(content) ?? { type: 'root', children: [] },
    footnotes: { type: 'root', children: footnotes } satisfies SafeTree,
  }
}

/** Blocks, or the words of a title. */
type Content = readonly RootContent[]

/** In reading order, which is that of the footnotes. */
function contentsOf(part: PartOutline): readonly Content[] {
  if (part.kind === 'prose') return [part.blocks]
  return part.items.flatMap(({ heading, body }) => (heading ? [heading, body] : [body]))
}

function contentOf(made: SafeRoot, index: number): SafeTree {
  const part = made.children[index]
  return { type: 'root', children: part?.type === 'element' ? part.children : [] }
}

/** Hands the ids of headings to the handlers, and takes `{#id}` out of the text. */
function giveIds({ headings }: MarkdownOutline): void {
  for (const { node, id, content } of headings) {
    node.data = { hProperties: { id } }
    node.children = [...content]
  }
}

/** Handlers copy positions into the tree, where they would be two thirds of its size. */
function forgetPositions(node: Root | Root['children'][number]): void {
  node.position = undefined
  if ('children' in node) for (const child of node.children) forgetPositions(child)
}
