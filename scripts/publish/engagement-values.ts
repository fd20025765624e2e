import { existsSync } from 'node:fs'
import { type ShownRules, shownRules } from '@/lib/api/shown-rules'
import { getArticles } from '@/lib/content/articles'
import { getMoves } from '@/lib/content/get-redirects'
import { instantMs, toDay, toInstant } from '@/lib/date'
import { type BuildValues, loadBuildValues, saveBuildValues } from '@/lib/engagement/build-values'
import type { Dispute, DisputedArticle } from '@/lib/engagement/disputes'
import { currentRevisions } from '@/lib/engagement/insights/votes-by-revision'
import { loadHot, loadPopular } from '@/lib/engagement/live-values'
import { loadDisputes } from '@/lib/engagement/load-disputes'
import { dataFile } from '@/lib/engagement/open-database'
import { openStore } from '@/lib/engagement/open-store'
import { type Store, StoreUnavailable, type StuckCount } from '@/lib/engagement/store'
import { parseEnv } from '@/lib/env'
import { groupBy } from '@/lib/group-by'

/**
 * Counts go into many pages. Those of a moment ago are as good, and an edit need not wait for all the pages
 * whose articles were read meanwhile.
 */
const FRESH_MS = 10 * 60_000

/**
 * What the store knows now goes into the pages. Where there is no store yet, nothing is written; while it
 * cannot answer, and while they are fresh, the last values stay. Gives whether the pages get others.
 */
export async function publishEngagementValues(root: string, now: Date): Promise<boolean> {
  const { dataDir, databaseUrl } = parseEnv(process.env)
  const file = dataFile(dataDir)
  if (!databaseUrl && !existsSync(file)) return false
  const last = loadBuildValues(root)
  if (last && Math.abs(now.getTime() - instantMs(last.at)) < FRESH_MS) return false
  const store = await openStore({ databaseUrl, file }, getMoves)
  try {
    saveBuildValues(await readEngagementValues(store, now, getArticles(), shownRules), root)
    return true
  } catch (error) {
    if (error instanceof StoreUnavailable) return false
    throw error
  } finally {
    await store.close()
  }
}

/** The rankings and counts of a moment, as pages carry them. */
export async function readEngagementValues(
  store: Store,
  now: Date,
  articles: readonly DisputedArticle[],
  { isEligible, isOwnWords, getBlocked }: ShownRules,
): Promise<BuildValues> {
  const today = toDay(now)
  const [day, week, all, searches, views, stuck, revisions, disputes] = await Promise.all([
    loadHot(store, today, { period: 'today', isEligible }),
    loadHot(store, today, { period: 'week', isEligible }),
    loadHot(store, today, { period: 'all', isEligible }),
    loadPopular(store, today, { isOwnWords, blocked: getBlocked() }),
    store.getViewCounts(articles.map(({ slug }) => slug)),
    store.getStuckCounts(),
    store.getRevisions(),
    loadDisputes(store, articles, today),
  ])
  const known = [...views].filter(([, count]) => count > 0)
  return {
    at: toInstant(now),
    hot: { today: day, week, all },
    searches,
    views: Object.fromEntries(known),
    stuck: stuckBySlug(stuck, currentRevisions(articles, revisions)),
    disputes: disputesBySlug(disputes, articles),
  }
}

/** With the text of each article that they are about. */
function disputesBySlug(
  disputes: readonly Dispute[],
  articles: readonly DisputedArticle[],
): BuildValues['disputes'] {
  const texts = new Map(articles.map(({ slug, contentHash = '' }) => [slug, contentHash]))
  const bySlug = groupBy(disputes, ({ slug }) => [slug])
  return Object.fromEntries(
    [...bySlug].map(([slug, own]) => [
      slug,
      {
        contentHash: texts.get(slug) ?? '',
        steps: own.map(({ step, reason }) => ({ step, reason })),
      },
    ]),
  )
}

/** Readers stuck at any step of each article's present text. */
function stuckBySlug(
  stuck: readonly StuckCount[],
  current: ReadonlyMap<string, string>,
): Readonly<Record<string, number>> {
  const sums = new Map<string, number>()
  for (const { slug, revision, counted } of stuck) {
    if (counted === 0 || current.get(slug) !== revision) continue
    sums.set(slug, (sums.get(slug) ?? 0) + counted)
  }
  return Object.fromEntries(sums)
}
