import type { Heading, PhrasingContent, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import { type Anchor, assignIds } from './ids'
import { splitOrdinal } from './ordinals'
import { type SectionBlocks, splitSections } from './sections'
import type { StepBlocks, WrittenStep } from './step-blocks'
import { findSteps } from './steps'
import { keptBelow, readTitle } from './title'

export type Blocks = readonly RootContent[]

/** An article's Markdown cut into sections and steps, with the ids and numbers of the page. */
export type MarkdownOutline = {
  readonly lead: Blocks
  readonly sections: readonly SectionOutline[]
  readonly closing: Blocks
  /** Headings that are titles of neither a section nor a step, in order. */
  readonly headings: readonly HeadingOutline[]
}

export type SectionOutline = Omit<StepBlocks, 'steps'> & {
  readonly id: string
  readonly ordinal: number
  /** Plain text without ordinal; empty when the heading is. */
  readonly title: string
  readonly customId?: string
  /** What the editor typed before the title, such as `一、`. */
  readonly typedOrdinal?: string
  readonly kind: 'steps' | 'prose'
  readonly steps: readonly StepOutline[]
  /** Where the heading stands. */
  readonly position?: Position
}

/** Never without a title: `第 3 步` stands in for it. */
export type StepOutline = WrittenStep & { readonly id: string; readonly number: number }

export type HeadingOutline = {
  readonly id: string
  readonly title: string
  /** The heading without `{#id}`. */
  readonly content: readonly PhrasingContent[]
  readonly node: Heading
}

/**
 * Cuts Markdown into sections and steps. An article without any `h2` is all lead, steps or not: no
 * section is made up without a question. The tree is not changed; its positions are kept.
 */
export function outlineMarkdown(tree: Root): MarkdownOutline {
  const { lead, closing, ...cut } = splitSections(tree.children)
  const sections = cut.sections.map(toDraft)
  const targets = [
    ...headingTargets(lead),
    ...sections.flatMap(sectionTargets),
    ...headingTargets(closing),
  ]
  const ids = assignIds(targets)
  const idOf = new Map(targets.map(({ owner }, index) => [owner, ids[index] ?? '']))
  return {
    lead,
    sections: sections.map((section) => ({
      ...section,
      id: idOf.get(section) ?? '',
      steps: section.steps.map((step, index) => ({
        ...step,
        id: idOf.get(step) ?? '',
        number: index + 1,
        title: step.title || `第 ${index + 1} 步`,
      })),
    })),
    closing,
    headings: targets.flatMap(({ heading }, index) =>
      heading ? [{ ...heading, id: ids[index] ?? '' }] : [],
    ),
  }
}

type SectionDraft = Omit<SectionOutline, 'id' | 'steps'> & {
  readonly steps: readonly WrittenStep[]
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
    customId: written.customId,
    typedOrdinal,
    position: heading.position,
    ...findSteps([...keptBelow(written), ...blocks]),
  }
}

/** Something that gets an id: a section, a step or a heading, with `owner` to know it by. */
type Target = Anchor & {
  readonly owner: object
  readonly heading?: Omit<HeadingOutline, 'id'>
}

function sectionTargets(section: SectionDraft): readonly Target[] {
  const { title, customId, ordinal, intro, steps, outro } = section
  return [
    { owner: section, title, customId, fallbackId: `section-${ordinal}` },
    ...headingTargets(intro),
    ...steps.flatMap((step, index): readonly Target[] => [
      { ...step, owner: step, fallbackId: `step-${index + 1}` },
      ...headingTargets(step.body),
    ]),
    ...headingTargets(outro),
  ]
}

function headingTargets(blocks: Blocks): readonly Target[] {
  return blocks.flatMap((block): readonly Target[] => {
    switch (block.type) {
      case 'heading': {
        const { title, customId, content } = readTitle(block.children)
        const heading = { title, content, node: block }
        return [{ owner: block, title, customId, fallbackId: 'heading', heading }]
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
