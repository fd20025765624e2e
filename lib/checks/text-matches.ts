import type { Text } from 'mdast'
import type { Span } from '@/lib/markdown/parse-markdown'
import { type Body, spanOf } from './body'

/** A match of a pattern in the words that readers see. */
export type TextMatch = Span & { readonly words: string; readonly groups: readonly string[] }

/**
 * All matches in the plain words of a body: not in code, addresses or comments. A match does not
 * reach over formatting, so that its place in the file is certain.
 */
export function textMatches(body: Body, source: string, pattern: RegExp): readonly TextMatch[] {
  const found: TextMatch[] = []
  // Searched as a whole, since nearly always nothing is found.
  for (const match of source.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (!isWithinWords(span, body.texts)) continue
    found.push({ ...span, words: match[0], groups: match.slice(1).map((group) => group ?? '') })
  }
  return found
}

/** The texts stand in the order of the file. */
function isWithinWords({ start, end }: Span, texts: readonly Text[]): boolean {
  let low = 0
  let high = texts.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const text = texts[middle]
    if (!text) return false
    const span = spanOf(text)
    if (span.end <= start) low = middle + 1
    else if (span.start > start) high = middle - 1
    else return end <= span.end
  }
  return false
}
