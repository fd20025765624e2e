import type { RootContent } from 'mdast'
import { findHeadingSteps } from './heading-steps'
import { findListSteps } from './list-steps'
import type { StepBlocks } from './step-blocks'

/** Finds the steps of a section, written as numbered headings or else as an ordered list. */
export function findSteps(
  blocks: readonly RootContent[],
): StepBlocks & { readonly kind: 'steps' | 'prose' } {
  const found = findHeadingSteps(blocks) ?? findListSteps(blocks)
  return found
    ? { kind: 'steps', ...found }
    : { kind: 'prose', intro: blocks, steps: [], outro: [] }
}
