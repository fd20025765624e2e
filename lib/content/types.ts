import type { ArticleBody } from '@/lib/markdown/types'
import type { article } from './kinds/article'
import type { author } from './kinds/author'
import type { categories } from './kinds/categories'
import type { Written } from './kinds/kind'
import type { page } from './kinds/page'
import type { pinned } from './kinds/pinned'
import type { redirectsKind } from './kinds/redirects'
import type { topic } from './kinds/topic'

/** ISO 8601 with offset, to the second, in Asia/Shanghai: `2024-05-12T14:30:39+08:00`. */
export type Instant = string

export type Image = {
  /** Address on the site, such as `/media/ab12cd34.webp`. */
  readonly src: string
  readonly width: number
  readonly height: number
  readonly srcSet?: string
}

/** `mark`: one or two characters drawn on covers. */
export type Category = Written<typeof categories>['categories'][number]

export type Author = Written<typeof author> & { readonly slug: string; readonly body: ArticleBody }

/** `articles`: slugs in the editors' order. */
export type Topic = Written<typeof topic> & { readonly slug: string; readonly body: ArticleBody }

/** A standing page such as 关于. */
export type Page = Written<typeof page> & { readonly slug: string; readonly body: ArticleBody }

/**
 * What editors recommend by hand; always labelled 推荐, never shown as if readers had chosen it.
 * `notHot`: articles that 热门阅读 leaves out, however often they are read.
 */
export type Pinned = Written<typeof pinned>

/** An address of an earlier site (`from`: path, with query where it matters) and where it leads now. */
export type OldAddress = Written<typeof redirectsKind>['redirects'][number]

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

/** What an article was written from. */
export type Source = Written<typeof article>['sources'][number]

/**
 * An article without its body, for lists, cards and feeds. What its front matter holds is described in
 * `kinds/article`; times are instants, a day is `YYYY-MM-DD`.
 */
export type ArticleSummary = Omit<Written<typeof article>, 'cover' | 'reviewEvery'> & {
  readonly slug: string
  /** Slug of the category (the folder). */
  readonly category: string
  /** Days after `checkedAt` when it should be checked again. */
  readonly reviewEveryDays?: number
  readonly cover?: Image
  /** Reading minutes, at least 1. */
  readonly minutes: number
  readonly outline: readonly Outline[]
  /** Steps that stand in no section; absent when there are none. */
  readonly otherSteps?: Outline['steps']
  /** Path in the repository, such as `content/articles/jd/jd-finance-unbind-card.md`. */
  readonly file: string
  /** Changes exactly when the file or one of its pictures changes. */
  readonly contentHash: string
}

export type Article = ArticleSummary & { readonly body: ArticleBody }

/** A neighbour in a list, such as previous / next. */
export type ArticleLink = Pick<ArticleSummary, 'slug' | 'title'>
