import type { RootContent } from 'mdast'
import type { Position } from 'unist'

/** A step as it was written; its number and id come from its place. */
export type WrittenStep = {
  /** Plain text, empty when only a number was written. */
  readonly title: string
  readonly customId?: string
  /** The number that the editor typed, right or wrong. */
  readonly typedNumber: number
  readonly body: readonly RootContent[]
  /** Where the heading or the list item stands. */
  readonly position?: Position
}

/** The blocks of a section around and in its steps; nothing is lost and nothing changes places. */
export type StepBlocks = {
  /** In prose, everything. */
  readonly intro: readonly RootContent[]
  readonly steps: readonly WrittenStep[]
  readonly outro: readonly RootContent[]
}
