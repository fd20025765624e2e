import type { PhrasingContent } from 'mdast'
import { isRich, shownWords, withoutEmptyLinks, withoutEnd } from './inline'
import { joinLines } from './join-lines'
import { WRITTEN_ID } from './written-id'
import type { ListMark } from './written-parts'

/** What an editor wrote as a title. */
export type WrittenTitle = {
  /** Plain text. */
  readonly title: string
  /** From `{#id}` at the end. */
  readonly customId?: string
  /** From `{步骤}` or `{要点}` at the end, before or behind the id. */
  readonly mark?: ListMark
  /** The title as Markdown, without `{…}`. */
  readonly content: readonly PhrasingContent[]
}

const BRACES = new RegExp(`(?:${WRITTEN_ID}|\\{(步骤|要点)\\})[ \\t\u3000]*$`, 'u')

/**
 * A title with its own address, and with what its numbered lists are: `解绑 {#unbind} {步骤}` → title
 * `解绑`, customId `unbind`, mark `steps`. An id with other characters than letters, digits, `-` and `_` stays in the title,
 * where it is seen; so does any other word in braces.
 */
export function readTitle(written: readonly PhrasingContent[]): WrittenTitle {
  let content = withoutEmptyLinks(written)
  let customId: string | undefined
  let mark: ListMark | undefined
  for (;;) {
    const last = content.at(-1)
    const match = last?.type === 'text' ? BRACES.exec(last.value) : null
    if (last?.type !== 'text' || !match) break
    if (match[1] !== undefined) customId ??= match[1]
    else mark ??= match[2] === '步骤' ? 'steps' : 'points'
    const value = last.value.slice(0, match.index).trimEnd()
    content = [...content.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])]
  }
  return { title: plainWords(content), customId, mark, content }
}

/** Inline Markdown as one line of plain text, without alt texts and raw HTML. */
export function plainWords(content: readonly PhrasingContent[]): string {
  return joinLines(shownWords(content)).replace(/\s+/g, ' ').trim()
}

/** `打开设置。` → `打开设置`; question and exclamation marks stay. */
export function withoutFullStop(title: string): string {
  let end = title.length
  while (end > 0 && '。．.：:；;，,、 '.includes(title.charAt(end - 1))) end -= 1
  return title.slice(0, end)
}

/** A title as Markdown, without a full stop; nothing where plain text says the same. */
export function richTitle(
  content: readonly PhrasingContent[],
): readonly PhrasingContent[] | undefined {
  if (!isRich(content)) return undefined
  const words = shownWords(content)
  return withoutEnd(content, words.length - withoutFullStop(words.trimEnd()).length)
}
