import type { PhrasingContent } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'

/** The first sentence of a paragraph and what follows it. */
export type FirstSentence = {
  readonly sentence: readonly PhrasingContent[]
  readonly rest: readonly PhrasingContent[]
  /** Whether it ended with a mark or a hard line break, and not just where the paragraph ended. */
  readonly isEnded: boolean
}

const OPENING = '「『（《〈【“‘(['
const CLOSING = '」』）》〉】”’)]'

/**
 * Splits after the first 。！？.!? that is not inside quotes or brackets. A half-width mark ends a
 * sentence only before white space, so `App.exe` and `v2.0` are words.
 */
export function splitSentence(content: readonly PhrasingContent[]): FirstSentence {
  let depth = 0
  for (const [index, node] of content.entries()) {
    if (node.type === 'break') {
      return { sentence: content.slice(0, index), rest: content.slice(index + 1), isEnded: true }
    }
    const end = node.type === 'text' ? endOfSentence(node.value, depth) : -1
    if (node.type === 'text' && end !== -1) {
      const rest = node.value.slice(end).trimStart()
      const after = content.slice(index + 1)
      return {
        sentence: [...content.slice(0, index), { type: 'text', value: node.value.slice(0, end) }],
        rest: rest === '' ? after : [{ type: 'text', value: rest }, ...after],
        isEnded: true,
      }
    }
    depth = bracketDepth(wordsOf(node), depth)
  }
  return { sentence: content, rest: [], isEnded: /[。！？.!?]$/u.test(wordsOf(content).trim()) }
}

const END = /[。！？]+|[.!?](?=\s|$)/uy

function endOfSentence(text: string, depthBefore: number): number {
  let depth = depthBefore
  for (let index = 0; index < text.length; index += 1) {
    depth = depthAfter(text.charAt(index), depth)
    END.lastIndex = index
    const mark = depth === 0 ? END.exec(text)?.[0] : undefined
    if (mark !== undefined) return index + mark.length
  }
  return -1
}

/** How many brackets and quotes are open after a text, when so many were open before it. */
export function bracketDepth(text: string, before: number): number {
  let depth = before
  for (const character of text) depth = depthAfter(character, depth)
  return depth
}

function depthAfter(character: string, before: number): number {
  if (OPENING.includes(character)) return before + 1
  return CLOSING.includes(character) ? Math.max(0, before - 1) : before
}
