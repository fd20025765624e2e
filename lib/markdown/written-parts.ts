import type { PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'

export type Blocks = readonly RootContent[]

/** An item of a numbered list as it was written; its number and id come from its place. */
export type WrittenItem = {
  /** Plain text, empty when only a number was written. */
  readonly title: string
  /** The title as Markdown, where plain text would lose a link, code, bold words or a picture. */
  readonly heading?: readonly PhrasingContent[]
  /** `body`: the title is a short form of the words with which the body begins. */
  readonly titleIn: 'heading' | 'body'
  readonly customId?: string
  /** The number that the editor typed, right or wrong. */
  readonly typedNumber: number
  readonly body: Blocks
  /** Where the heading or the list item stands; none inside a paragraph. */
  readonly position?: Position
}

/** A stretch of a section. In order, they are all of it: nothing is lost and nothing changes places. */
export type WrittenPart =
  | { readonly kind: 'prose'; readonly blocks: Blocks }
  | {
      readonly kind: 'steps'
      /** The subheading that the steps stand under, if there is one within the section. */
      readonly under?: string
      readonly items: readonly WrittenItem[]
    }
  | {
      readonly kind: 'points'
      readonly items: readonly WrittenItem[]
    }

/** What the editor said about the numbered lists below a heading: `{步骤}` or `{要点}`. */
export type ListMark = 'steps' | 'points'
