import { existsSync } from 'node:fs'
import { type ShownRules, shownRules } from '@/lib/api/shown-rules'
import { getArticles } from '@/lib/content/articles'
import { getMoves } from '@/lib/content/get-redirects'
import { instantMs, toDay, toInstant } from '@/lib/date'
import {
  type BuildValues,
  loadBuildValues,
  readPublishedValues,
  saveBuildValues,
} from '@/lib/engagement/build-values'
import { disputedTexts } from '@/lib/engagement/disputed-texts'
import type { DisputedArticle } from '@/lib/engagement/disputes'
import { currentRevisions } from '@/lib/engagement/insights/votes-by-revision'
import { loadHot, loadPopular } from '@/lib/engagement/live-values'
import { dataFile } from '@/lib/engagement/open-database'
import { openStore } from '@/lib/engagement/open-store'
import { areSignalsShown, loadSignals } from '@/lib/engagement/signals'
import { type Store, StoreUnavailable, type StuckCount } from '@/lib/engagement/store'
import { parseEnv } from '@/lib/env'

/**
 * Counts go into many pages. Those of a moment ago are as good, and an edit need not wait for all the pages
 * whose articles were read meanwhile.
 */
const FRESH_MS = 10 * 60_000

/**
 * What the store knows now goes into the pages. Where there is no store yet, nothing is written; while it
 * cannot answer, the last values stay. Counts of a moment ago stay too; what readers dispute, and where those
 * who were stuck went, is always that of now. Gives whether the pages get others.
 *
 * @param keepsCounts the publication is for these signals of readers alone, and leaves all other pages as they are
 */
export async function publishEngagementValues(
  root: string,
  now: Date,
  { keepsCounts }: { readonly keepsCounts: boolean },
): Promise<boolean> {
  const last = loadBuildValues(root)
  const isFresh = last && Math.abs(now.getTime() - instantMs(last.at)) < FRESH_MS
  const values = await askStore(async (store) => {
    const articles = getArticles()
    if (!last || !(keepsCounts || isFresh)) {
      return readEngagementValues(store, now, articles, shownRules)
    }
    const signals = await loadSignals(store, articles, toDay(now))
    if (areSignalsShown(signals, articles, last)) return undefined
    const { disputes, onward } = signals
    return { ...last, onward, disputes: disputedTexts(disputes, articles) }
  })
  if (values) saveBuildValues(values, root)
  return values !== undefined
}

/** Whether readers' signals say something else now than the pages of that publication. */
export async function areSignalsUnpublished(publication: string, now: Date): Promise<boolean> {
  const articles = getArticles()
  const signals = await askStore((store) => loadSignals(store, articles, toDay(now)))
  const carried = readPublishedValues(publication)
  return signals !== undefined && !areSignalsShown(signals, articles, carried)
}

/** Whether there is something to be asked what readers did: not before the first start of a site. */
export function isStoreThere(): boolean {
  const { dataDir, databaseUrl } = parseEnv(process.env)
  return databaseUrl !== undefined || existsSync(dataFile(dataDir))
}

/** `undefined` where there is no store yet, and while it cannot answer. */
async function askStore<T>(ask: (store: Store) => Promise<T>): Promise<T | undefined> {
  if (!isStoreThere()) return undefined
  const { dataDir, databaseUrl } = parseEnv(process.env)
  const store = await openStore({ databaseUrl, file: dataFile(dataDir) }, getMoves)
  try {
    return await ask(store)
  } catch (error) {
    if (error instanceof StoreUnavailable) return undefined
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
  const [day, week, all, searches, views, stuck, revisions, { disputes, onward }] =
    await Promise.all([
      loadHot(store, today, { period: 'today', isEligible }),
      loadHot(store, today, { period: 'week', isEligible }),
      loadHot(store, today, { period: 'all', isEligible }),
      loadPopular(store, today, { isOwnWords, blocked: getBlocked() }),
      store.getViewCounts(articles.map(({ slug }) => slug)),
      store.getStuckCounts(),
      store.getRevisions(),
      loadSignals(store, articles, today),
    ])
  const known = [...views].filter(([, count]) => count > 0)
  return {
    at: toInstant(now),
    hot: { today: day, week, all },
    searches,
    views: Object.fromEntries(known),
    stuck: stuckBySlug(stuck, currentRevisions(articles, revisions)),
    onward,
    disputes: disputedTexts(disputes, articles),
  }
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
