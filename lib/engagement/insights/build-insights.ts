import { FEWEST_READERS } from '../decay'
import type { Dispute } from '../disputes'
import { findHeldBack, type HeldBack, searchesOfDay, viewsOfDay } from '../held-back'
import { hotDays } from '../hot'
import { type OnwardCount, onwardCounts } from '../onward'
import { POPULAR_DAYS } from '../popular-searches'
import type { Day } from '../store'
import { countSearches, type SearchCount } from './count-searches'
import { type FailingArticle, failingArticles } from './failing'
import type { ArticleName, InsightArticle } from './insight-article'
import type { Counts } from './load-counts'
import { type DayViews, type ReadCount, readCounts, viewsByDay } from './read-counts'
import { type StaleArticle, staleArticles } from './stale-articles'
import { type StuckPlace, type StuckStep, stuckPlaces, stuckSteps } from './stuck-steps'
import { currentRevisions, type RevisionVotes, votesByRevision } from './votes-by-revision'

/** Everything that editors learn from what readers did, at one moment. */
export type Insights = {
  /** All articles together, the last 30 days. */
  readonly days: readonly DayViews[]
  /** Every article, and without a title those since removed that still have views; in no order. */
  readonly reads: readonly ReadCount[]
  readonly failing: readonly FailingArticle[]
  /** Where readers of the present texts get stuck, the worst first. */
  readonly stuck: readonly StuckPlace[]
  /** Of the last 30 days, most searched first. */
  readonly searches: readonly SearchCount[]
  readonly stale: readonly StaleArticle[]
  /** Steps that readers say do not match, most often named first. */
  readonly disputes: readonly Dispute[]
  /** Days of this week that 热门阅读 does not take at their word, newest first. */
  readonly held: readonly HeldBack[]
  /** The same of queries, for 大家都在搜 and the days that it looks back. */
  readonly heldSearches: readonly HeldBack[]
}

/** The same for one article. */
export type ArticleInsights = {
  readonly slug: string
  readonly title: string
  readonly reads: ReadCount
  readonly days: readonly DayViews[]
  /** Newest first. */
  readonly revisions: readonly RevisionVotes[]
  readonly steps: readonly StuckStep[]
  /** Where readers went who were stuck in it, most first. */
  readonly onward: readonly OnwardCount[]
}

/** `today` is the day of `now` in the site's time zone. */
export type Today = { readonly now: Date; readonly today: Day }

export function buildInsights(
  articles: readonly InsightArticle[],
  counts: Counts,
  { now, today }: Today,
): Insights {
  return {
    days: viewsByDay(counts.daily, today),
    reads: readCounts(withRemoved(articles, counts), counts.daily, counts.totals, today),
    failing: failingArticles(articles, counts.votes, counts.stuck, counts.revisions),
    stuck: stuckPlaces(articles, counts.stuck, currentRevisions(articles, counts.revisions)),
    searches: countSearches(counts.searches),
    stale: staleArticles(articles, now),
    disputes: counts.disputes,
    held: newestFirst(
      findHeldBack(counts.daily.map(viewsOfDay), hotDays('week', today).from, counts.networks),
    ),
    heldSearches: newestFirst(
      findHeldBack(counts.searches.map(searchesOfDay), today - POPULAR_DAYS + 1, counts.networks),
      // Fewer are no trend, whoever they are.
    ).filter(({ count }) => count >= FEWEST_READERS),
  }
}

function newestFirst(held: readonly HeldBack[]): readonly HeldBack[] {
  return held.toSorted((a, b) => b.day - a.day || b.count - a.count)
}

export function buildArticleInsights(
  article: InsightArticle,
  counts: Counts,
  { today }: Pick<Today, 'today'>,
): ArticleInsights {
  const { slug, title } = article
  const { daily, totals, votes, stuck, revisions } = counts
  const current = currentRevisions([article], revisions).get(slug)
  const [reads = { slug, title, today: 0, week: 0, month: 0, all: 0 }] = readCounts(
    [article],
    daily,
    totals,
    today,
  )
  return {
    slug,
    title,
    reads,
    days: viewsByDay(daily, today, slug),
    revisions: votesByRevision(slug, votes, revisions, current),
    steps: stuckSteps(article, stuck, current),
    onward: onwardCounts(counts.onward, slug),
  }
}

function withRemoved(
  articles: readonly InsightArticle[],
  { totals }: Pick<Counts, 'totals'>,
): readonly ArticleName[] {
  const known = new Set(articles.map((article) => article.slug))
  const removed = [...totals.keys()].filter((slug) => !known.has(slug))
  return [...articles, ...removed.map((slug) => ({ slug }))]
}
