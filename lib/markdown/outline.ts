import type { Heading, PhrasingContent, Root } from 'mdast'
import type { Position } from 'unist'
import { splitTypedNumber, stepNumberOf } from './heading-rows'
import { type Anchor, assignIds } from './ids'
import { withoutStart } from './inline'
import { splitOrdinal } from './ordinals'
import { type SectionBlocks, splitSections } from './sections'
import { splitParts } from './split-parts'
import { readTitle, richTitle } from './title'
import type { Blocks, WrittenItem, WrittenPart } from './written-parts'

/** An article's Markdown cut into sections, lists and prose, with the ids and numbers of the page. */
export type MarkdownOutline = {
  readonly lead: readonly PartOutline[]
  readonly sections: readonly SectionOutline[]
  readonly closing: readonly PartOutline[]
  /** Headings that are titles of neither a section nor a step, in order. */
  readonly headings: readonly HeadingOutline[]
}

type SectionOutline = {
  readonly id: string
  readonly ordinal: number
  /** Plain text without ordinal; empty when the heading is. */
  readonly title: string
  /** The title as Markdown, where plain text would lose a link, code, bold words or a picture. */
  readonly heading?: readonly PhrasingContent[]
  readonly customId?: string
  /** What the editor typed before the title, such as `一、`. */
  readonly typedOrdinal?: string
  readonly parts: readonly PartOutline[]
  /** Where the heading stands. */
  readonly position?: Position
}

type Numbered<Part> = Part extends { readonly items: unknown }
  ? Omit<Part, 'items'> & { readonly items: readonly ItemOutline[] }
  : Part

/** A stretch of prose or a numbered list, see `WrittenPart`. */
export type PartOutline = Numbered<WrittenPart>

/** A step is never without a title: `第 3 步` stands in for it. */
export type ItemOutline = WrittenItem & { readonly id: string; readonly number: number }

type HeadingOutline = {
  readonly id: string
  readonly title: string
  /** The heading without `{…}`. */
  readonly content: readonly PhrasingContent[]
  readonly node: Heading
}

/** Cuts Markdown into sections and their parts. The tree is not changed; its positions are kept. */
export function outlineMarkdown(tree: Root): MarkdownOutline {
  const cut = splitSections(tree.children)
  const lead = splitParts(cut.lead)
  const sections = cut.sections.map(toDraft)
  // What stands after the last section belongs to none.
  const closing = splitParts(cut.closing)
  const targets = [
    ...lead.flatMap(partTargets),
    ...sections.flatMap(sectionTargets),
    ...closing.flatMap(partTargets),
  ]
  const ids = assignIds(targets)
  const idOf = new Map(targets.map(({ owner }, index) => [owner, ids[index] ?? '']))
  const toPart = (part: WrittenPart): PartOutline =>
    part.kind === 'prose' ? part : { ...part, items: part.items.map(numbered(part, idOf)) }
  return {
    lead: lead.map(toPart),
    sections: sections.map((section) => ({
      ...section,
      id: idOf.get(section) ?? '',
      parts: section.parts.map(toPart),
    })),
    closing: closing.map(toPart),
    headings: targets.flatMap(({ heading }, index) =>
      heading ? [{ ...heading, id: ids[index] ?? '' }] : [],
    ),
  }
}

/** All parts of an article in reading order. */
export function outlineParts({ lead, sections, closing }: MarkdownOutline): readonly PartOutline[] {
  return [...lead, ...sections.flatMap(({ parts }) => parts), ...closing]
}

/** The steps among parts, in order. */
export function outlineSteps(parts: readonly PartOutline[]): readonly ItemOutline[] {
  return parts.flatMap((part) => (part.kind === 'steps' ? part.items : []))
}

/** Steps count from 1; points as Markdown does, from the number typed first. */
function numbered(
  { kind, items }: Exclude<WrittenPart, { kind: 'prose' }>,
  idOf: ReadonlyMap<object, string>,
): (item: WrittenItem, index: number) => ItemOutline {
  const first = kind === 'steps' ? 1 : (items[0]?.typedNumber ?? 1)
  return (item, index) => ({
    ...item,
    id: idOf.get(item) ?? '',
    number: first + index,
    title: item.title || (kind === 'steps' ? `第 ${index + 1} 步` : ''),
  })
}

type SectionDraft = Omit<SectionOutline, 'id' | 'parts'> & {
  readonly parts: readonly WrittenPart[]
}

function toDraft(
  { heading, blocks }: SectionBlocks['sections'][number],
  index: number,
): SectionDraft {
  const written = readTitle(heading.children)
  const { ordinal: typedOrdinal, title } = splitOrdinal(written.title)
  return {
    ordinal: index + 1,
    title,
    heading: richTitle(withoutStart(written.content, written.title.length - title.length)),
    customId: written.customId,
    typedOrdinal,
    position: heading.position,
    parts: splitParts(blocks, { title, mark: written.mark }),
  }
}

/** Something that gets an id: a section, an item or a heading, with `owner` to know it by. */
type Target = Anchor & {
  readonly owner: object
  readonly heading?: Omit<HeadingOutline, 'id'>
}

function sectionTargets(section: SectionDraft): readonly Target[] {
  const { title, customId, ordinal, parts } = section
  return [
    { owner: section, title, customId, fallbackId: `section-${ordinal}` },
    ...parts.flatMap(partTargets),
  ]
}

function partTargets(part: WrittenPart): readonly Target[] {
  if (part.kind === 'prose') return headingTargets(part.blocks)
  const name = part.kind === 'steps' ? 'step' : 'point'
  return part.items.flatMap((item, index): readonly Target[] => [
    { ...item, heading: undefined, owner: item, fallbackId: `${name}-${index + 1}` },
    ...headingTargets(item.body),
  ])
}

function headingTargets(blocks: Blocks): readonly Target[] {
  return blocks.flatMap((block): readonly Target[] => {
    switch (block.type) {
      case 'heading': {
        const written = readTitle(block.children)
        const { title, customId, content } = written
        const heading = { title, content, node: block }
        // The number is not part of the address: points may become steps, and readers keep it.
        const words =
          stepNumberOf(block) === undefined ? title : (splitTypedNumber(written)?.title ?? title)
        return [{ owner: block, title: words, customId, fallbackId: 'heading', heading }]
      }
      case 'blockquote':
      case 'list':
      case 'listItem':
      case 'footnoteDefinition':
        return headingTargets(block.children)
      default:
        return []
    }
  })
}
