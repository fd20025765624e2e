import type { Root as SafeRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import { element, type HandlerState } from './element'
import { handlers } from './handlers'
import { type Blocks, type MarkdownOutline, outlineMarkdown } from './outline'
import { parseMarkdown } from './parse-markdown'
import { pictureHandlers } from './picture-handlers'
import { plainText } from './plain-text'
import { safeSchema } from './safe-schema'
import type { ArticleBody, ParseOptions, SafeTree } from './types'

/**
 * The body of an article as data: lead, sections with their steps, closing and footnotes, each as a
 * sanitised tree. Raw HTML is dropped. Words never get lost and never change their order.
 *
 * Without any `h2` everything is lead, lists and numbered headings included (and closing, after a
 * thematic break): a page such as 关于 needs no section, and no section can do without a question.
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
  return {
    lead: treeOf(outline.lead),
    sections: outline.sections.map(({ id, ordinal, title, kind, ...section }) => {
      const intro = treeOf(section.intro)
      const outro = treeOf(section.outro)
      const steps = section.steps.map((step) => {
        const body = treeOf(step.body)
        return { id: step.id, number: step.number, title: step.title, body, text: plainText(body) }
      })
      const text = [plainText(intro), plainText(outro)].filter((part) => part !== '').join('\n')
      return { id, ordinal, title, kind, intro, steps, outro, text }
    }),
    closing: treeOf(outline.closing),
    footnotes,
  }
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
  const parts: readonly Blocks[] = [
    outline.lead,
    ...outline.sections.flatMap(({ intro, steps, outro }) => [
      intro,
      ...steps.map(({ body }) => body),
      outro,
    ]),
    outline.closing,
  ]
  const root = (state: HandlerState) =>
    parts.map((blocks) => element('div', {}, state.all({ type: 'root', children: [...blocks] })))
  const made = unified()
    .use(remarkRehype, {
      ...rehypeOptions,
      handlers: { ...handlers, ...pictureHandlers(options), root },
    })
    .use(rehypeSanitize, safeSchema)
    .runSync(tree)
  const trees = new Map(parts.map((blocks, index) => [blocks, contentOf(made, index)]))
  const footnotes = made.children.slice(parts.length).filter(({ type }) => type === 'element')
  return {
    treeOf: (blocks: Blocks): SafeTree => trees.get(blocks) ?? { type: 'root', children: [] },
    footnotes: { type: 'root', children: footnotes } satisfies SafeTree,
  }
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
