import { groupBy } from '@/lib/group-by'
import {
  type StoredRevision,
  type StuckCount,
  VOTE_REASONS,
  type VoteCount,
  type VoteReason,
} from '../store'
import type { InsightArticle } from './insight-article'
import { shareOf, wilsonLowerBound } from './share'
import { type StuckStep, stuckSteps, worstStep } from './stuck-steps'
import { currentRevisions } from './votes-by-revision'

/** An article that does not help, as its present text is voted on. */
export type FailingArticle = {
  readonly slug: string
  readonly title: string
  readonly helpful: number
  readonly unhelpful: number
  /** Unhelpful ones of all, 0 to 1; `undefined` below `LEAST_VOTES`. */
  readonly share?: number
  /** What ranks it: the lower bound of the unhelpful share. */
  readonly score: number
  /** Given most often. */
  readonly reason?: VoteReason
  /** Where most readers get stuck. */
  readonly step?: StuckStep
}

/**
 * Articles whose present revision somebody called unhelpful, worst first: by Wilson's lower bound of the
 * unhelpful share, so that many votes weigh more than one; then by readers stuck at the worst step. Votes on earlier revisions do not count: an edit starts afresh.
 */
export function failingArticles(
  articles: readonly InsightArticle[],
  votes: readonly VoteCount[],
  stuck: readonly StuckCount[],
  revisions: readonly StoredRevision[],
): readonly FailingArticle[] {
  const current = currentRevisions(articles, revisions)
  const votesOf = new Map(votes.map((each) => [`${each.slug} ${each.revision}`, each]))
  const stuckOf = groupBy(stuck, ({ slug }) => [slug])
  return articles
    .map((article): FailingArticle => {
      const { slug, title } = article
      const revision = current.get(slug)
      const { helpful = 0, unhelpful = 0, reasons = {} } = votesOf.get(`${slug} ${revision}`) ?? {}
      const total = helpful + unhelpful
      return {
        slug,
        title,
        helpful,
        unhelpful,
        share: shareOf(unhelpful, total),
        score: wilsonLowerBound(unhelpful, total),
        reason: mostGiven(reasons),
        step: worstStep(stuckSteps(article, stuckOf.get(slug) ?? [], revision)),
      }
    })
    .filter(({ unhelpful }) => unhelpful > 0)
    .sort(
      (a, b) =>
        b.score - a.score || (b.step?.now ?? 0) - (a.step?.now ?? 0) || (a.slug < b.slug ? -1 : 1),
    )
}

/** Of two given equally often, the one that stands first in `VOTE_REASONS`. */
function mostGiven(reasons: VoteCount['reasons']): VoteReason | undefined {
  return VOTE_REASONS.filter((reason) => (reasons[reason] ?? 0) > 0).sort(
    (a, b) => (reasons[b] ?? 0) - (reasons[a] ?? 0),
  )[0]
}
