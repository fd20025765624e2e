import type { PhrasingContent, RootContent } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { joinLines } from './join-lines'

/** What an editor wrote as a title. */
export type WrittenTitle = {
  /** Plain text. */
  readonly title: string
  /** From `{#id}` at the end. */
  readonly customId?: string
  /** The title as Markdown, without `{#id}`. */
  readonly content: readonly PhrasingContent[]
}

const CUSTOM_ID = /\{#([a-z0-9][a-z0-9-]*)\}[ \t\u3000]*$/

/**
 * A title with its own address: `解绑 {#unbind}` → title `解绑`, customId `unbind`. An id with other
 * characters than a–z, 0–9 and `-` stays in the title, where it is seen.
 */
export function readTitle(content: readonly PhrasingContent[]): WrittenTitle {
  const last = content.at(-1)
  const match = last?.type === 'text' ? CUSTOM_ID.exec(last.value) : null
  if (last?.type !== 'text' || !match) return { title: plainWords(content), content }
  const value = last.value.slice(0, match.index).trimEnd()
  const kept = [...content.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])]
  return { title: plainWords(kept), customId: match[1], content: kept }
}

/** Inline Markdown as one line of plain text, without alt texts and raw HTML. */
export function plainWords(content: readonly PhrasingContent[]): string {
  const words = wordsOf(content, { includeImageAlt: false, includeHtml: false })
  return joinLines(words).replace(/\s+/g, ' ').trim()
}

/** `打开设置。` → `打开设置`; question and exclamation marks stay. */
export function withoutFullStop(title: string): string {
  let end = title.length
  while (end > 0 && '。．.：:；;，,、 '.includes(title.charAt(end - 1))) end -= 1
  return title.slice(0, end)
}

/** Whether plain text would lose something that readers can press, see, or look up below. */
export function losesAsPlainText(content: readonly RootContent[]): boolean {
  return content.some(
    (node) => PRECIOUS.has(node.type) || ('children' in node && losesAsPlainText(node.children)),
  )
}

const PRECIOUS: ReadonlySet<string> = new Set([
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
])

/** A title that says more than its plain text, as a paragraph to stand below it; otherwise nothing. */
export function keptBelow({ content }: WrittenTitle): readonly RootContent[] {
  return losesAsPlainText(content) ? [{ type: 'paragraph', children: [...content] }] : []
}
