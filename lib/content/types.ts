import type { ArticleBody } from '@/lib/markdown/types'

/** ISO 8601 with offset, to the second, in Asia/Shanghai: `2024-05-12T14:30:39+08:00`. */
export type Instant = string

export type Image = {
  /** Address on the site, such as `/media/ab12cd34.webp`. */
  readonly src: string
  readonly width: number
  readonly height: number
  readonly srcSet?: string
}

export type Category = {
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** One or two characters drawn on covers. */
  readonly mark: string
}

export type Author = {
  readonly slug: string
  readonly name: string
  readonly summary: string
  readonly body: ArticleBody
}

export type Topic = {
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** Slugs in the editors' order. */
  readonly articles: readonly string[]
  readonly body: ArticleBody
}

/** A standing page such as 关于. */
export type Page = {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly updatedAt: Instant
  readonly body: ArticleBody
}

/** What editors recommend by hand; always labelled 推荐, never shown as if readers had chosen it. */
export type Pinned = {
  readonly articles: readonly string[]
  readonly searches: readonly string[]
  /** Articles that 热门阅读 leaves out, however often they are read. */
  readonly notHot: readonly string[]
}

/** A section as lists and the contents block need it. */
export type Outline = {
  readonly id: string
  readonly ordinal: number
  readonly title: string
  readonly kind: 'steps' | 'prose'
  readonly steps: readonly {
    readonly id: string
    readonly number: number
    readonly title: string
  }[]
}

/** An article without its body, for lists, cards and feeds. */
export type ArticleSummary = {
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** Slug of the category (the folder). */
  readonly category: string
  /** Slug of the author. */
  readonly author: string
  readonly tags: readonly string[]
  /** Slugs of topics. */
  readonly topics: readonly string[]
  readonly publishedAt: Instant
  readonly updatedAt?: Instant
  /** From then on its address says that it has expired, and no list has it. */
  readonly expiresAt?: Instant
  /** `YYYY-MM-DD`: the day somebody followed the article step by step. */
  readonly checkedAt?: string
  /** App or system version used on that day. */
  readonly checkedWith?: string
  /** Days after `checkedAt` when it should be checked again. */
  readonly reviewEveryDays?: number
  readonly cover?: Image
  readonly recommended: readonly string[]
  readonly aliases: readonly string[]
  readonly draft: boolean
  readonly noindex: boolean
  /** Reading minutes, at least 1. */
  readonly minutes: number
  readonly outline: readonly Outline[]
  /** Path in the repository, such as `content/articles/jd/jd-finance-unbind-card.md`. */
  readonly file: string
  /** Changes exactly when the file or one of its pictures changes. */
  readonly revision: string
}

export type Article = ArticleSummary & { readonly body: ArticleBody }

/** A neighbour in a list, such as previous / next. */
export type ArticleLink = Pick<ArticleSummary, 'slug' | 'title'>
