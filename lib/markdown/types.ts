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
 * - `span.tap-path` around a tap path, with a `span` for each of its places
 */
export type SafeTree = Root

/** One numbered step. */
export type Step = {
  /** Unique in the article and usable as a URL fragment; made from the title, or given by the editor as `{#id}`. */
  readonly id: string
  /** 1-based place in its list, derived from order, never from what was typed. */
  readonly number: number
  /** Plain text, without number and trailing full stop: for the bar, lists of contents, search and structured data. */
  readonly title: string
  /** The title as readers see it, where it holds more than words: a link, code, bold, a picture. */
  readonly heading?: SafeTree
  /** `heading`: shown above the body. `body`: a short form of the body's first sentence, which is shown there, once. */
  readonly titleIn: 'heading' | 'body'
  /** Everything below the title, pictures and code included. */
  readonly body: SafeTree
  /** The body as plain text, for structured data, search and word counts. */
  readonly text: string
}

/** One numbered statement, reason, condition, alternative or example: no order in which to do it. */
export type Point = {
  /** As that of a step. */
  readonly id: string
  /** As typed, or as Markdown counts on from it. */
  readonly number: number
  /** A short form of its first words; empty when it opens with a picture. Not shown above the body. */
  readonly title: string
  readonly body: SafeTree
}

/** A stretch of an article: prose, or a numbered list that is one or the other for all who read it. */
export type Part =
  | { readonly kind: 'prose'; readonly tree: SafeTree }
  | {
      readonly kind: 'steps'
      /** Plain text of the subheading that the list stands under, if it is not the section's own. */
      readonly under?: string
      readonly steps: readonly Step[]
    }
  | { readonly kind: 'points'; readonly points: readonly Point[] }

/** One question of an article: an `h2` and all that stands under it. */
export type Section = {
  readonly id: string
  /** 1-based place among the article's sections; shown as 一、二、三. */
  readonly ordinal: number
  /** Plain text, without a typed ordinal. */
  readonly title: string
  /** The title as readers see it, where it holds more than words. */
  readonly heading?: SafeTree
  /** `steps` when there is a list of steps in it. */
  readonly kind: 'steps' | 'prose'
  readonly parts: readonly Part[]
  /** All but the steps as plain text. */
  readonly text: string
}

/** A whole article body, parsed once; pages, feeds, structured data and search are made from it. */
export type ArticleBody = {
  /** What stands before the first `h2`; the whole of an article without any. */
  readonly lead: readonly Part[]
  readonly sections: readonly Section[]
  /** What stands after the thematic break that follows the last section's text. */
  readonly closing: readonly Part[]
  /** The footnotes of the whole article (a `section` element), empty when there are none. */
  readonly footnotes: SafeTree
}

/** What the pipeline asks about a picture named in the text. */
type ResolvedImage = {
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
