import { DISPUTE_DAYS, type Dispute, type DisputedArticle, findDisputes } from './disputes'
import type { Day, Store } from './store'

/** The steps that want to be checked, as readers have it. @throws StoreUnavailable */
export async function loadDisputes(
  store: Pick<Store, 'getStepDays' | 'getDailyViews' | 'getRevisions'>,
  articles: readonly DisputedArticle[],
  today: Day,
): Promise<readonly Dispute[]> {
  const from = today - DISPUTE_DAYS + 1
  const days = await store.getStepDays(from)
  const named = new Set(days.map(({ slug }) => slug))
  const asked = articles.filter(({ slug }) => named.has(slug))
  if (asked.length === 0) return []
  const slugs = asked.map(({ slug }) => slug)
  const [views, revisions] = await Promise.all([
    store.getDailyViews(from, today, slugs),
    store.getRevisions(slugs),
  ])
  return findDisputes(asked, { days, views, revisions, today })
}
