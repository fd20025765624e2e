import type { BuildValues } from './build-values'
import { areShown } from './disputed-texts'
import type { Dispute, DisputedArticle } from './disputes'
import { loadDisputes } from './load-disputes'
import { isSameOnward, loadOnwardDays, type MostWentTo, mostWentTo } from './onward'
import type { Day, Store } from './store'

/** What pages take from readers soon, and not only with the next counts. */
type KnownSignals = { readonly disputes: readonly Dispute[]; readonly onward: MostWentTo }

/** The same as pages carry it. */
export type ShownSignals = Pick<BuildValues, 'disputes' | 'onward'>

/** As readers have it now. @throws StoreUnavailable */
export async function loadSignals(
  store: Pick<Store, 'getStepDays' | 'getDailyViews' | 'getRevisions' | 'getOnwardDays'>,
  articles: readonly DisputedArticle[],
  today: Day,
): Promise<KnownSignals> {
  const [disputes, days] = await Promise.all([
    loadDisputes(store, articles, today),
    loadOnwardDays(store, today),
  ])
  const slugs = articles.map(({ slug }) => slug)
  return { disputes, onward: mostWentTo(days, slugs) }
}

/** Whether pages that carry these say what is known now. */
export function areSignalsShown(
  { disputes, onward }: KnownSignals,
  articles: readonly DisputedArticle[],
  carried: ShownSignals = {},
): boolean {
  return (
    areShown(disputes, articles, carried.disputes) && isSameOnward(onward, carried.onward ?? {})
  )
}
