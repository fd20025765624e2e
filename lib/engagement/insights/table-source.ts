import type { Comment } from '../store'
import type { Today } from './build-insights'
import type { InsightArticle } from './insight-article'
import type { Counts } from './load-counts'

/** What tables are made of. */
export type TableSource = Today & {
  readonly articles: readonly InsightArticle[]
  readonly counts: Counts
  readonly comments: readonly Comment[]
}
