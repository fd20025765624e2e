import type { Paragraph } from 'mdast'
import type { Span } from '@/lib/markdown/parse-markdown'
import { type Body, type Flow, spanOf } from './body'

/** One line of a paragraph as it is written, behind the marks of the quotes and lists it stands in. */
export type WrittenLine = Span & { readonly words: string }

/** A paragraph, and where it stands among its neighbours. */
export type WrittenParagraph = {
  readonly lines: readonly WrittenLine[]
  readonly flow: Flow
  readonly index: number
}

const kept = new WeakMap<Body, readonly WrittenParagraph[]>()

/** All paragraphs of a body with their lines, in the order of the file. */
export function writtenParagraphs(body: Body, text: string): readonly WrittenParagraph[] {
  let all = kept.get(body)
  if (!all) {
    all = body.flows
      .flatMap((flow) =>
        flow.flatMap((node, index) =>
          node.type === 'paragraph' ? [{ lines: linesOf(node, text), flow, index }] : [],
        ),
      )
      .sort((a, b) => (a.lines[0]?.start ?? 0) - (b.lines[0]?.start ?? 0))
    kept.set(body, all)
  }
  return all
}

function linesOf(node: Paragraph, text: string): readonly WrittenLine[] {
  const { start, end } = spanOf(node)
  const lines: WrittenLine[] = []
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    const lead = at === start ? 0 : (/^[ \t\u3000>]*/.exec(line)?.[0].length ?? 0)
    const words = line.slice(lead).trimEnd()
    lines.push({ start: at + lead, end: at + lead + words.length, words })
    at += line.length + 1
  }
  return lines
}

/** What stands before a place on its line: indents and the marks of quotes and items. */
export function leadOf(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
}

/** The lead of a line below, in the same containers: `> 1. ` → `>    ` */
export function nextLead(lead: string): string {
  return lead.replace(/[^>\t]/g, ' ')
}
