/** What the insights ask about an article; an `ArticleSummary` of `lib/content` is one. */
export type InsightArticle = {
  readonly slug: string
  readonly title: string
  /** Path in the repository. */
  readonly file: string
  readonly outline: readonly {
    readonly id: string
    readonly ordinal: number
    readonly title: string
    readonly steps: readonly {
      readonly id: string
      readonly number: number
      readonly title: string
    }[]
  }[]
  /** Hash of the text as it is, by which the store knows it; changes whenever the file does. */
  readonly contentHash?: string
  /** Steps that stand in no section. */
  readonly otherSteps?: InsightArticle['outline'][number]['steps']
  /** Steps that somebody followed by themselves. */
  readonly checkedSteps?: readonly { readonly step: string; readonly at: string }[]
  /** The apps that it is about; left out where they are not asked for. */
  readonly apps?: readonly {
    readonly name: string
    readonly version?: string
    readonly state: 'never' | 'older' | 'checked'
  }[]
  /** `YYYY-MM-DD`: the day somebody followed it step by step. */
  readonly checkedAt?: string
  readonly checkedWith?: string
  /** Days after `checkedAt` when it should be checked again. */
  readonly reviewEveryDays?: number
}

/** How an article is named in a table; without a title it is no longer on the site. */
export type ArticleName = { readonly slug: string; readonly title?: string }
