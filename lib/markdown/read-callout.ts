import type { Blockquote, Paragraph } from 'mdast'

/** Drawn as 提示, 注意 and 警告. */
export type CalloutKind = 'tip' | 'note' | 'warning'

const KINDS: Readonly<Record<string, CalloutKind>> = {
  NOTE: 'tip',
  TIP: 'tip',
  IMPORTANT: 'note',
  WARNING: 'warning',
  CAUTION: 'warning',
}

const MARKER = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i

/**
 * A quote that opens with `[!TIP]` or the like, without that marker; `undefined` for other quotes.
 * Unlike on GitHub, text may follow on the same line, and it may stand inside lists.
 *
 * https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function readCallout(
  quote: Blockquote,
): { readonly kind: CalloutKind; readonly quote: Blockquote } | undefined {
  const [opening, ...others] = quote.children
  if (opening?.type !== 'paragraph') return undefined
  const [first, ...rest] = opening.children
  const match = first?.type === 'text' ? MARKER.exec(first.value) : null
  const kind = KINDS[match?.[1]?.toUpperCase() ?? '']
  if (first?.type !== 'text' || !match || !kind) return undefined
  const value = first.value.slice(match[0].length)
  const words = value === '' ? withoutBreak(rest) : [{ ...first, value }, ...rest]
  const children = words.length === 0 ? others : [{ ...opening, children: words }, ...others]
  return { kind, quote: { ...quote, children } }
}

/** Two spaces behind the marker are a hard line break, which would leave an empty first line. */
function withoutBreak(content: Paragraph['children']): Paragraph['children'] {
  return content[0]?.type === 'break' ? content.slice(1) : content
}
