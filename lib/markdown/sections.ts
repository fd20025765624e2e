import type { Heading, RootContent } from 'mdast'
import { stepNumberOf } from './heading-rows'

/** Top-level blocks of an article cut at its section headings. */
export type SectionBlocks = {
  readonly lead: readonly RootContent[]
  readonly sections: readonly {
    readonly heading: Heading
    readonly blocks: readonly RootContent[]
  }[]
  readonly closing: readonly RootContent[]
}

/**
 * Cuts at each top-level `h2` (an `h1`, which the page itself has, counts as one). What follows the
 * last thematic break of the last section is the closing; without any `h2`, that of the lead.
 */
export function splitSections(blocks: readonly RootContent[]): SectionBlocks {
  const starts = blocks.flatMap((block, index) => (isSectionHeading(block) ? [index] : []))
  const last = splitClosing(blocks.slice(starts.at(-1) ?? 0))
  const body = blocks.slice(0, starts.at(-1) ?? 0).concat(last.before)
  const sections = starts.flatMap((start, index) => {
    const heading = body[start]
    if (!heading || !isSectionHeading(heading)) return []
    return [{ heading, blocks: body.slice(start + 1, starts[index + 1]) }]
  })
  return { lead: body.slice(0, starts[0]), sections, closing: last.closing }
}

function isSectionHeading(block: RootContent): block is Heading {
  return block.type === 'heading' && block.depth <= 2
}

type Split = {
  readonly before: readonly RootContent[]
  readonly closing: readonly RootContent[]
}

/** A break with nothing below it is dropped; one with more steps below it only separates steps. */
function splitClosing(blocks: readonly RootContent[]): Split {
  const end = blocks.findLastIndex((block) => block.type !== 'thematicBreak') + 1
  const text = blocks.slice(0, end)
  const at = text.findLastIndex((block) => block.type === 'thematicBreak')
  const closing = text.slice(at + 1)
  if (at === -1 || closing.some(goesOnCounting)) return { before: text, closing: [] }
  return { before: text.slice(0, at), closing }
}

function goesOnCounting(block: RootContent): boolean {
  if (block.type === 'list') return block.ordered === true && block.start !== 1
  return stepNumberOf(block) !== undefined
}
