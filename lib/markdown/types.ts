import type { Root } from 'hast'

/**
 * A sanitised HTML tree: safe to render, free of raw HTML, scripts, styles and event handlers. What
 * it may hold is listed in `safe-schema`. Beyond plain elements:
 *
 * - `aside` with `dataCallout` (`tip`, `note`, `warning`), without its label 提示 / 注意 / 警告
 * - `figure` > `img` (+ `figcaption`); an `img` elsewhere stands within text
 * - `div` with `dataTable: true` around each `table`; cells with `dataAlign`
 * - `pre` with `dataLanguage` (where given) > `code`
 * - `ul.contains-task-list` > `li.task-list-item` > disabled `input`
 * - `sup` > `a` with `dataFootnoteRef`; in the footnotes `a` with `dataFootnoteBackref`
 * - `a` with `rel` where it leaves the site
 */
export type SafeTree = Root

/** One numbered step of a section. */
export type Step = {
  /** Unique in the article and usable as a URL fragment; made from the title, or given by the editor as `{#id}`. */
  readonly id: string
  /** 1-based place among the section's steps, derived from order, never from what was typed. */
  readonly number: number
  /** Plain text, without number and trailing full stop. */
  readonly title: string
  /** Everything below the title, pictures and code included. */
  readonly body: SafeTree
  /** The body as plain text, for structured data, search and word counts. */
  readonly text: string
}

/** One question of an article: an `h2` and all that stands under it. */
export type Section = {
  readonly id: string
  /** 1-based place among the article's sections; shown as 一、二、三. */
  readonly ordinal: number
  /** Plain text, without a typed ordinal. */
  readonly title: string
  readonly kind: 'steps' | 'prose'
  /** What stands before the first step; in a prose section, everything. */
  readonly intro: SafeTree
  readonly steps: readonly Step[]
  /** What stands after the last step. Empty in a prose section. */
  readonly outro: SafeTree
  /** `intro` and `outro` as plain text. */
  readonly text: string
}

/** A whole article body, parsed once; pages, feeds, structured data and search are made from it. */
export type ArticleBody = {
  /** What stands before the first `h2`. */
  readonly lead: SafeTree
  readonly sections: readonly Section[]
  /** What stands after the thematic break that follows the last section's text. */
  readonly closing: SafeTree
  /** The footnotes of the whole article (a `section` element), empty when there are none. */
  readonly footnotes: SafeTree
}

/** What the pipeline asks about a picture named in the text. */
export type ResolvedImage = {
  /** Address on the site, such as `/media/ab12cd34.svg`. */
  readonly src: string
  readonly width: number
  readonly height: number
  /** `srcset` value, for pictures that have smaller versions. */
  readonly srcSet?: string
}

export type ParseOptions = {
  /**
   * Finds a picture by its name beside the article: `./a%20b.svg` is asked for as `a b.svg`, remote
   * ones never are. `undefined` drops the picture but keeps its alt text in its place.
   */
  readonly resolveImage?: (src: string) => ResolvedImage | undefined
}
