import { existsSync } from 'node:fs'
import { getArticle, getArticles } from '@/lib/content/articles'
import { getBlockedSearches, getPinned } from '@/lib/content/topics'
import { toDay, toInstant } from '@/lib/date'
import { type BuildValues, saveBuildValues } from '@/lib/engagement/build-values'
import { loadHot, loadPopular } from '@/lib/engagement/live-values'
import { dataFile } from '@/lib/engagement/open-database'
import { openStore } from '@/lib/engagement/open-store'
import { createWordTest, type WordTest } from '@/lib/engagement/own-words'
import { type Store, StoreUnavailable } from '@/lib/engagement/store'
import { parseEnv } from '@/lib/env'
import { normalise } from '@/lib/search/browser/normalise'
import { openIndexOnDisk } from '@/lib/search/index-files'
import { siteWords } from '@/lib/search/site-words'

/** What may be shown; tests give their own. */
export type ShownRules = {
  /** Slugs of all published articles. */
  readonly slugs: readonly string[]
  /** False for what editors keep out of 热门阅读, and for what is not published. */
  readonly isEligible: (slug: string) => boolean
  readonly isOwnWords: WordTest
  /** Normalised. */
  readonly blocked: readonly string[]
}

/**
 * What the store knows now goes into the pages. Where there is no store yet, nothing is written; while it
 * cannot answer, what the last build knew stays. Gives whether the pages get fresh values.
 */
export async function publishEngagementValues(root: string, now: Date): Promise<boolean> {
  const { dataDir, databaseUrl } = parseEnv(process.env)
  const file = dataFile(dataDir)
  if (!databaseUrl && !existsSync(file)) return false
  const store = await openStore({ databaseUrl, file })
  try {
    saveBuildValues(await readEngagementValues(store, now, siteRules()), root)
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
  rules: ShownRules,
): Promise<BuildValues> {
  const today = toDay(now)
  const { slugs, isEligible } = rules
  const [day, week, all, searches, views] = await Promise.all([
    loadHot(store, today, { period: 'today', isEligible }),
    loadHot(store, today, { period: 'week', isEligible }),
    loadHot(store, today, { period: 'all', isEligible }),
    loadPopular(store, today, rules),
    store.getViewCounts(slugs),
  ])
  const known = [...views].filter(([, count]) => count > 0)
  return {
    at: toInstant(now),
    hot: { today: day, week, all },
    searches,
    views: Object.fromEntries(known),
  }
}

/** The same rules as the live values have (app/parts/api/site-content). */
function siteRules(): ShownRules {
  const { notHot } = getPinned()
  return {
    slugs: getArticles().map(({ slug }) => slug),
    isEligible: (slug) => getArticle(slug) !== undefined && !notHot.includes(slug),
    isOwnWords: createWordTest(siteWords(openIndexOnDisk().manifest.synonyms)),
    blocked: getBlockedSearches().map((word) => normalise(word)),
  }
}
